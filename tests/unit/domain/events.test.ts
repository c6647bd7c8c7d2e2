import { describe, expect, test } from 'vitest';
import { eventAt, eventsOf, eventsOn } from '../../../src/domain/events';
import { atlas, ledger } from '../../fixtures/atlas';

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('the history of an island', () => {
  test('runs in order of date and holds what touched its group', () => {
    expect(ids(eventsOf(atlas, ledger, 'tanfilyev'))).toEqual([
      'shimoda-1855', 'land-habomai', 'removal-1947', 'joint-1956', 'boat-2006',
    ]);
  });

  test('of a group holds what touched its islets, but an islet’s does not hold its neighbour’s', () => {
    expect(ids(eventsOf(atlas, ledger, 'habomai'))).toContain('boat-2006');
    expect(ids(eventsOf(atlas, ledger, 'zelyony'))).not.toContain('boat-2006');
  });

  test('in the rest of the chain holds what touched the whole chain', () => {
    expect(ids(eventsOf(atlas, ledger, 'urup'))).toEqual(['shimoda-1855', 'petersburg-1875']);
  });
});

describe('the events of a date', () => {
  test('are those that span the day, or fall into the year', () => {
    expect(ids(eventsOn(ledger, '1945-09-01'))).toEqual(['land-habomai', 'land-shikotan']);
    expect(ids(eventsOn(ledger, '1945-09-04'))).toEqual(['land-habomai']);
    expect(ids(eventsOn(ledger, '1875'))).toEqual(['petersburg-1875']);
  });

  test('come down to one: it begins then, and the shortest is meant', () => {
    expect(eventAt(ledger, '1945-09-01')?.id).toBe('land-shikotan');
    expect(eventAt(ledger, '1947')?.id).toBe('removal-1947');
    expect(eventAt(ledger, '1945-09-04')?.id, 'a day within it').toBe('land-habomai');
    expect(eventAt(ledger, '1946')).toBeUndefined();
    expect(eventAt(ledger, '1945-09-05')?.id, 'its last day').toBe('land-habomai');
  });
});
