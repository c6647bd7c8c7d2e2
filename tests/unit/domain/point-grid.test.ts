import { expect, test } from 'vitest';
import { type Box, boxAt } from '../../../src/domain/box';
import { createPointGrid, joinGrids } from '../../../src/domain/point-grid';

/** Kilometres to the north, told of in metres to the south. */
const toKilometres = ({ left, top, right, bottom }: Box): Box => ({ left: left / 1000, right: right / 1000, top: -bottom / 1000, bottom: -top / 1000 });
const joined = joinGrids([createPointGrid([[1, 1], [2, 2], [9, 9]], 3), createPointGrid([[1.5, 1.5]], 3)], toKilometres);

test('grids joined count the points of all in a box of other units', () => {
  expect(joined.size).toBe(4);
  expect(joined.count(boxAt(500, -2500, 2000, 2000))).toBe(3);
  expect(joined.count(boxAt(500, 500, 2000, 2000))).toBe(0);
  expect(joined.count(boxAt(0, -10_000, 10_000, 10_000))).toBe(4);
});

test('grids joined stop counting at enough', () => {
  expect(joined.count(boxAt(0, -10_000, 10_000, 10_000), 2)).toBe(2);
});
