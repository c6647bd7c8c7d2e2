import { expect, test } from 'vitest';
import { boxAt } from '../../../src/domain/box';
import { marginsAround } from '../../../src/domain/keep-clear';

const least = { left: 10, top: 10, right: 10, bottom: 10 };

test('a thing in a corner is kept clear of by its columns or by its rows, whichever leaves more room first', () => {
  expect(marginsAround([boxAt(0, 0, 40, 100)], 400, 200, least, 0)).toEqual([
    { ...least, left: 40 },
    { ...least, top: 100 },
  ]);
});

test('each of two things may be kept clear of either way', () => {
  const ways = marginsAround([boxAt(0, 0, 40, 100), boxAt(350, 150, 50, 50)], 400, 200, least, 0);
  expect(ways).toHaveLength(4);
  expect(ways[0]).toEqual({ left: 40, top: 10, right: 50, bottom: 10 });
});

test('nothing over the map leaves the least margins', () => {
  expect(marginsAround([], 400, 200, least)).toEqual([least]);
});
