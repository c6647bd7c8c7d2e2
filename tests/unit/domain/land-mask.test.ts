import { expect, test } from 'vitest';
import { boxAt, type Pixel } from '../../../src/domain/box';
import { createLandMask } from '../../../src/domain/land-mask';

const square = (left: number, top: number, side: number): readonly Pixel[] => [[left, top], [left + side, top], [left + side, top + side], [left, top + side], [left, top]];
const mask = createLandMask([[square(8, 8, 32)], [square(60, 8, 80), square(8, 60, 16)]], 100, 100);

test('tells which shape lies where, in all of its parts, and the sea', () => {
  expect(([[20, 20], [70, 20], [12, 70], [50, 20], [-5, 20], [120, 20]] as const).map(mask.at)).toEqual([0, 1, 1, -1, -1, -1]);
});

test('counts cells under a box of shapes that are not its own', () => {
  const box = boxAt(8, 10, 80, 4);
  expect(mask.others(box, (shape) => shape === 0)).toBeGreaterThan(0);
  expect(mask.others(box, (shape) => shape === 1)).toBeGreaterThan(0);
  expect(mask.others(box, () => true)).toBe(0);
  expect(mask.others(boxAt(42, 10, 10, 20), () => false)).toBe(0);
});
