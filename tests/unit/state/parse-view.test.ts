import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseView, readHash, viewKeys } from '../../../src/state/parse-view';
import { defaultView, settle } from '../../../src/state/view';
import { atlas } from '../../fixtures/atlas';

const parse = (input: Readonly<Record<string, unknown>>) => parseView(atlas, input);

describe('a view is read from strings', () => {
  test('whole', () => {
    expect(parse({
      island: 'iturup', claim: 'c17', date: '1945-08-28', lang: 'ja', perspective: 'russia', at: '44.2,146.5,8', tour: '3',
    })).toEqual({
      patch: {
        island: 'iturup', claim: 'c17', date: '1945-08-28', language: 'ja', perspective: 'russia',
        camera: { centre: [44.2, 146.5], zoom: 8 }, tour: 2,
      },
      unknown: [],
    });
  });

  test('in part, where only a part is told', () => {
    expect(parse({ date: '1875', panel: 'on' })).toEqual({ patch: { date: '1875' }, unknown: [] });
    expect(parse({ date: undefined })).toEqual({ patch: {}, unknown: [] });
  });

  test('with spaces around values and between numbers', () => {
    expect(parse({ island: ' urup ', at: '44, 146, 8' }).patch).toEqual({ island: 'urup', camera: { centre: [44, 146], zoom: 8 } });
  });

  test('and an empty value returns to the default', () => {
    const empty = Object.fromEntries(viewKeys.map((key) => [key, '']));
    expect(parse(empty)).toEqual({ patch: defaultView(atlas), unknown: [] });
  });
});

describe('what is not understood', () => {
  test.each([
    ['island', 'atlantis'], ['island', '__proto__'], ['claim', '<b>'], ['claim', 'c'.repeat(41)], ['date', 'yesterday'],
    ['date', '1945-02-30'], ['date', '1945-08-28/1945-09-05'], ['lang', 'xx'], ['perspective', 'toString'], ['tour', '0'], ['tour', '-1'],
    ['tour', '1e1'], ['at', '44,146'], ['at', '44,146,8,9'], ['at', '44,,8'], ['at', '0x10,146,8'], ['at', '44,146,NaN'],
    ['at', '1e308,146,8'], ['at', '+44,146,8'], ['at', '44.,146,8'],
  ])('is left out and named: %s=%s', (key, value) => {
    expect(parse({ [key]: value })).toMatchObject({ patch: {}, unknown: [key] });
  });

  test('does not spoil the rest', () => {
    expect(parse({ date: 'soon', island: 'urup' })).toEqual({ patch: { island: 'urup' }, unknown: ['date'] });
  });

  test('as an island is told, cut to 40 characters', () => {
    expect(parse({ island: '🏝'.repeat(50) }).unknownIsland).toBe('🏝'.repeat(40));
    expect(parse({ date: 'soon' })).not.toHaveProperty('unknownIsland');
  });

  test('includes whatever is no string', () => {
    for (const value of [null, 42, true, {}, [], { toString: null }, Symbol('a'), () => 'iturup']) {
      expect(parse({ island: value })).toEqual({ patch: {}, unknown: ['island'] });
    }
  });
});

describe('nothing that strangers write makes it throw', () => {
  test('and every view read settles within limits', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }), fc.anything(),
      fc.constantFrom('iturup', '1945', '99999999,-99999999,99', '-0,-0,-0', '99', 'japan', '', '%', '\u0000', '\ud800'),
    );
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...viewKeys, '__proto__', 'panel'), words), (input) => {
      const { patch } = parse(input);
      const { camera, date } = settle(atlas, { ...defaultView(atlas), ...patch });
      expect(date >= '1850' && date <= atlas.today).toBe(true);
      const [[south, west], [north, east]] = atlas.limits;
      const inside = !camera || (camera.centre[0] >= south && camera.centre[0] <= north && camera.centre[1] >= west && camera.centre[1] <= east);
      expect(inside).toBe(true);
    }));
  });

  test('in a hash, either', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (hash) => {
      expect(Object.values(readHash(hash)).every((value) => typeof value === 'string')).toBe(true);
      expect(() => parse(readHash(hash))).not.toThrow();
    }));
  });
});

describe('a hash', () => {
  test('is read as fields, unknown ones too, with or without a question mark', () => {
    expect(readHash('#island=urup&chapter=2')).toEqual({ island: 'urup', chapter: '2' });
    expect(readHash('#?at=44%2C146%2C8')).toEqual({ at: '44,146,8' });
    for (const empty of ['', '#', '#?']) expect(readHash(empty)).toEqual({});
  });

  test('with broken escapes or a repeated key still reads', () => {
    expect(readHash('#island=%zz&date=1855&date=1875')).toEqual({ island: '%zz', date: '1875' });
  });

  test('is read no further than 2,000 characters', () => {
    expect(readHash(`#filler=${'x'.repeat(1992)}&date=1875`)).not.toHaveProperty('date');
  });

  test('changes no prototype', () => {
    readHash('#__proto__=polluted&constructor=polluted');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(parse(readHash('#__proto__=polluted')).unknown).toEqual([]);
  });
});
