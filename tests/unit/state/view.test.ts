import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView, sameCamera, sameView, settle, writeCamera } from '../../../src/state/view';
import { atlas, viewWith } from '../../fixtures/atlas';

describe('the first view', () => {
  test('is today’s, neutral, with nothing open, and settles as it is', () => {
    expect(defaultView(atlas)).toEqual(viewWith({}));
    expect(settle(atlas, defaultView(atlas))).toEqual(defaultView(atlas));
  });
});

describe('settling', () => {
  test('closes islands and languages that nobody knows', () => {
    expect(settle(atlas, viewWith({ island: 'atlantis', language: 'xx' }))).toMatchObject({ island: null, language: 'en' });
    expect(settle(atlas, viewWith({ island: 'urup', language: 'ja' }))).toMatchObject({ island: 'urup', language: 'ja' });
  });

  test.each([
    ['1700-01-01', '1850'], ['1849-12-31', '1850'], ['1850-01-01', '1850-01-01'], ['2026-11', '2026-11-24'], ['2026', '2026-11-24'],
    ['2999', '2026-11-24'], ['1945', '1945'],
  ])('turns the date %s into %s', (date, settled) => {
    expect(settle(atlas, viewWith({ date })).date).toBe(settled);
  });

  test('brings the camera within the limits of the map', () => {
    const { camera } = settle(atlas, viewWith({ camera: { centre: [90, -500], zoom: 30 } }));
    expect(camera).toEqual({ centre: [53, 138], zoom: 12 });
    expect(settle(atlas, viewWith({ camera: { centre: [0, 999], zoom: -1 } })).camera).toEqual({ centre: [41, 162], zoom: 4 });
  });

  test('goes home from a camera that is nowhere', () => {
    expect(settle(atlas, viewWith({ camera: { centre: [Number.NaN, 146], zoom: 8 } })).camera).toBeNull();
    expect(settle(atlas, viewWith({ camera: { centre: [44, 146], zoom: Number.POSITIVE_INFINITY } })).camera).toBeNull();
  });

  test('twice is settling once', () => {
    const camera = fc.record({ centre: fc.tuple(fc.double(), fc.double()), zoom: fc.double() });
    fc.assert(fc.property(fc.option(camera), (wild) => {
      const once = settle(atlas, viewWith({ camera: wild }));
      expect(settle(atlas, once)).toEqual(once);
    }));
  });
});

describe('two cameras are the same', () => {
  const camera = { centre: [44.20001, 146.5], zoom: 8 } as const;

  test('when a link would write them alike', () => {
    expect(sameCamera(camera, { centre: [44.20004, 146.5], zoom: 8.004 })).toBe(true);
    expect(sameCamera(camera, { centre: [44.2001, 146.5], zoom: 8 })).toBe(false);
    expect(sameCamera(camera, { centre: [44.20001, 146.5], zoom: 8.01 })).toBe(false);
    expect(writeCamera({ centre: [-0.00001, 146.123456], zoom: 7 })).toBe('0,146.1235,7');
  });

  test('when both are home, and home is no place on the map', () => {
    expect([sameCamera(null, null), sameCamera(camera, null), sameCamera(null, camera)]).toEqual([true, false, false]);
  });
});

test.each([
  { island: 'urup' }, { claim: 'c17' }, { date: '1945' }, { language: 'ja' }, { perspective: 'japan' as const }, { tour: 0 },
  { camera: { centre: [44, 146] as const, zoom: 8 } },
])('a view with %o is another view', (patch) => {
  expect(sameView(viewWith(patch), viewWith({}))).toBe(false);
  expect(sameView(viewWith(patch), viewWith(patch))).toBe(true);
});
