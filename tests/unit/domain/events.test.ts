import { describe, expect, test } from 'vitest';
import { eventsOf, eventsOn, eventsTelling } from '../../../src/domain/events';
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

  test('come down to one where nothing changes: it begins then, and the shortest is meant', () => {
    const told = (date: string) => ids(eventsTelling(atlas, ledger, date));
    expect(told('1947')).toEqual(['removal-1947']);
    expect(told('1945-09-04'), 'a day within it').toEqual(['land-habomai']);
    expect(told('1946')).toEqual([]);
    expect(told('1945-09-05'), 'its last day').toEqual(['land-habomai']);
  });

  test('are those that touched what changes on it, and no other', () => {
    const changing = (...units: string[]) => ({ ...atlas, administrations: atlas.administrations.flatMap((one) => (units.includes(one.unit) ? [{ ...one, from: '1945-09-01' }] : [])) });
    const told = (...units: string[]) => ids(eventsTelling(changing(...units), ledger, '1945-09-01'));
    expect(told('habomai')).toEqual(['land-habomai']);
    expect(told('shikotan')).toEqual(['land-shikotan']);
    expect(told('habomai', 'shikotan').sort()).toEqual(['land-habomai', 'land-shikotan']);
    const { events } = ledger;
    const north = { events: events.map((event) => (event.id === 'land-shikotan' ? { ...event, islands: [], units: ['north'] } : event)) };
    expect(ids(eventsTelling({ ...atlas, administrations: [{ ...atlas.administrations[0], unit: 'north', from: '1945-09-01' } as never] }, north, '1945-09-01')), 'by the units that it names').toEqual(['land-shikotan']);
  });
});
