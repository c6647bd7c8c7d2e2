import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { administrationAt, administrationsOf } from '../../../src/domain/administration';
import { covers, dateOfDay, firstDay, lastDay } from '../../../src/domain/dates';
import { atlas } from '../../fixtures/atlas';

const at = (unit: string, date: string) => {
  const held = administrationAt(atlas, unit, date);
  return held && `${held.polity}, ${held.standing}`;
};

describe('the administration of a unit', () => {
  test('of Iturup is Japan’s by treaty from 7 February 1855', () => {
    expect(at('iturup', '1855-02-06')).toBeUndefined();
    expect(at('iturup', '1855-02-07')).toBe('tokugawa, treaty');
    expect(at('iturup', '1855')).toBe('tokugawa, treaty');
  });

  test('of Urup passes from Russia to Japan on 22 August 1875', () => {
    expect(at('urup', '1875-08-21')).toBe('russian-empire, treaty');
    expect(at('urup', '1875-08-22')).toBe('empire-of-japan, treaty');
  });

  test('of southern Sakhalin is joint until 1875, Russian until 1905, then Japanese', () => {
    expect(['1860', '1880', '1905-09-04', '1905-09-05'].map((date) => at('sakhalin-south', date))).toEqual([
      'joint, joint', 'russian-empire, treaty', 'russian-empire, treaty', 'empire-of-japan, treaty',
    ]);
  });

  test.each([
    ['shumshu', '1945-08-17', '1945-08-18'],
    ['iturup', '1945-08-27', '1945-08-28'],
    ['urup', '1945-08-30', '1945-08-31'],
    ['shikotan', '1945-08-31', '1945-09-01'],
    ['habomai', '1945-09-02', '1945-09-03'],
  ])('of %s is Japanese on %s and Soviet by occupation on %s', (unit, before, after) => {
    expect(at(unit, before)).toBe('empire-of-japan, treaty');
    expect(at(unit, after)).toBe('ussr, occupation');
  });

  test('of a year is the one at its end', () => {
    expect(at('iturup', '1945')).toBe('ussr, occupation');
    expect(at('iturup', '1946')).toBe('ussr, disputed');
    expect(at('iturup', '1991')).toBe('russia, disputed');
  });

  test('of a unit that nobody knows is none', () => {
    expect(administrationAt(atlas, 'atlantis', '1945')).toBeUndefined();
    expect(administrationsOf(atlas, 'atlantis')).toEqual([]);
  });

  test('is exactly one on every day since 1855', () => {
    const days = fc.integer({ min: firstDay('1855-02-07'), max: lastDay(atlas.today) });
    fc.assert(
      fc.property(days, fc.constantFrom(...atlas.units), (day, { id }) => {
        expect(administrationsOf(atlas, id).filter((held) => covers(held, day))).toEqual([
          administrationAt(atlas, id, dateOfDay(day)),
        ]);
      }),
    );
  });
});
