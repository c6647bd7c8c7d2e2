import { describe, expect, test } from 'vitest';
import { focusOf } from '../../../src/domain/focus';
import { atlas, ledger, viewWith } from '../../fixtures/atlas';

const focus = (...[patch, lit = []]: [Parameters<typeof viewWith>[0], (readonly string[])?]) =>
  focusOf(atlas, ledger, viewWith(patch), lit);

describe('a view brings out', () => {
  test('nothing, as long as nothing is chosen or pointed at', () => {
    const { islands, boundaries, laterClaims, eventsInForce, place } = focus({});
    expect([islands.size, boundaries.size, laterClaims.size, eventsInForce.size, place]).toEqual([0, 0, 0, 0, undefined]);
  });

  test('a chosen group with its islets, and a chosen islet with its group but not its neighbours', () => {
    expect([...focus({ island: 'habomai' }).islands]).toEqual(['habomai', 'tanfilyev', 'zelyony']);
    expect([...focus({ island: 'tanfilyev' }).islands]).toEqual(['tanfilyev', 'habomai']);
  });

  test('what is pointed at: Habomai and Shikotan for 1956', () => {
    const event = ledger.events.find(({ id }) => id === 'joint-1956');
    expect(new Set(focus({}, event?.islands).islands)).toEqual(new Set(['habomai', 'tanfilyev', 'zelyony', 'shikotan']));
  });

  test('the islands and the 1855 line of a claim that is about both', () => {
    const { islands, boundaries } = focus({ claim: 'c17' });
    expect([...islands]).toEqual(['iturup', 'shikotan', 'habomai', 'tanfilyev', 'zelyony']);
    expect([...boundaries]).toEqual(['shimoda-1855']);
  });

  test('the place off the islands that a claim names, before that of the date’s event', () => {
    expect(focus({ claim: 'c20', date: '1956-10-19' }).place).toBe('okinawa');
    expect(focus({ date: '1956-10-19' }).place).toBe('moscow');
  });

  test('the line whose card is open', () => {
    expect([...focusOf(atlas, ledger, viewWith({}), [], 'claim-japan').boundaries]).toEqual(['claim-japan']);
  });

  test('only islands, as long as the ledger is on its way', () => {
    const { islands, laterClaims } = focusOf(atlas, null, viewWith({ island: 'urup', claim: 'c17' }), ['iturup']);
    expect([...islands]).toEqual(['urup', 'iturup']);
    expect(laterClaims.size).toBe(0);
  });
});

describe('the date', () => {
  test('fades claims about later things, and none that began on it', () => {
    expect([...focus({ date: '1945-08-27' }).laterClaims]).toEqual(['c17', 'c20']);
    expect([...focus({ date: '1945-08-28' }).laterClaims]).toEqual(['c20']);
    expect([...focus({ date: '1956' }).laterClaims]).toEqual([]);
  });

  test('marks the treaty of 1855 while its line is in force', () => {
    const inForce = (date: string) => [...focus({ date }).eventsInForce];
    expect(inForce('1855-02-06')).toEqual([]);
    expect(inForce('1870')).toEqual(['shimoda-1855']);
    expect(inForce('1880')).toEqual(['petersburg-1875']);
    expect(inForce('1960')).toEqual([]);
  });

  test('marks a treaty on the day of its signature, but draws its line only from the day it held', () => {
    const { eventsInForce, boundaries } = focus({ date: '1875-05-07' });
    expect([...eventsInForce]).toEqual(['shimoda-1855', 'petersburg-1875']);
    expect([...boundaries]).toEqual([]);
    expect([...focus({ date: '1855-02-07' }).boundaries]).toEqual(['shimoda-1855']);
  });

  test('marks what happened on it, or over it', () => {
    expect([...focus({ date: '1945-09-01' }).eventsInForce]).toEqual(['land-habomai', 'land-shikotan']);
    expect([...focus({ date: '1948-05' }).eventsInForce]).toEqual(['removal-1947']);
  });
});
