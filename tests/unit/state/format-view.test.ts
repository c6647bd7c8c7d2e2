import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, firstDay, lastDay } from '../../../src/domain/dates';
import { formatView, writeHash } from '../../../src/state/format-view';
import { parseView, readHash, viewKeys } from '../../../src/state/parse-view';
import { defaultView, sameView, settle } from '../../../src/state/view';
import { atlas, ledger, viewWith } from '../../fixtures/atlas';

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const views = fc
  .record({
    island: orNull(fc.constantFrom(...atlas.islands.map(({ id }) => id))),
    claim: orNull(fc.constantFrom(...ledger.claims.map(({ id }) => id))),
    date: fc
      .tuple(fc.integer({ min: firstDay('1840'), max: lastDay('2030') }), fc.constantFrom(4, 7, 10))
      .map(([day, length]) => dateOfDay(day).slice(0, length)),
    language: fc.constantFrom(...atlas.languages.map(({ id }) => id)),
    perspective: fc.constantFrom(...atlas.perspectives),
    tour: orNull(fc.nat(98)),
    camera: orNull(fc.record({
      centre: fc.tuple(fc.double({ min: 30, max: 60, noNaN: true }), fc.double({ min: 130, max: 170, noNaN: true })),
      zoom: fc.double({ min: 1, max: 20, noNaN: true }),
    })),
  })
  .map((view) => settle(atlas, view));

describe('the link', () => {
  test('of the first view tells the language only', () => {
    expect(formatView(atlas, defaultView(atlas))).toEqual({ lang: 'en' });
  });

  test('of another view tells what differs, a tour counted from 1', () => {
    expect(formatView(atlas, viewWith({
      island: 'iturup', date: '1945-08-28', tour: 0, camera: { centre: [44.123456, 146.5], zoom: 8.256 },
    }))).toEqual({ island: 'iturup', date: '1945-08-28', tour: '1', at: '44.1235,146.5,8.26', lang: 'en' });
  });

  test('leads back to the same view', () => {
    fc.assert(fc.property(views, (view) => {
      const hash = writeHash(formatView(atlas, view), '', viewKeys);
      const { patch, unknown } = parseView(atlas, readHash(hash));
      expect(unknown).toEqual([]);
      expect(sameView({ ...defaultView(atlas), ...patch }, view), hash).toBe(true);
    }));
  });

  test('is written the same again after it was read', () => {
    fc.assert(fc.property(views, (view) => {
      const written = formatView(atlas, view);
      const read = settle(atlas, { ...defaultView(atlas), ...parseView(atlas, written).patch });
      expect(formatView(atlas, read)).toEqual(written);
    }));
  });
});

describe('a hash', () => {
  test('keeps what is not ours and drops what we no longer say', () => {
    expect(writeHash({ date: '1945' }, '#island=urup&chapter=2', viewKeys)).toBe('#date=1945&chapter=2');
    expect(writeHash({}, '#island=urup', viewKeys)).toBe('');
  });

  test('is legible', () => {
    expect(writeHash({ island: 'iturup', at: '44.2,146.5,8' }, '', viewKeys)).toBe('#island=iturup&at=44.2,146.5,8');
  });

  test('keeps strangers’ fields, whatever they hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (value) => {
      const before = writeHash({ chapter: value }, '', viewKeys);
      expect(readHash(writeHash({ date: '1945' }, before, viewKeys))).toEqual({ date: '1945', chapter: value });
    }));
  });
});
