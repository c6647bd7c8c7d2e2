import { expect, test } from 'vitest';
import { createBarriers } from '../../../src/domain/barriers';
import { boxAt, type Pixel } from '../../../src/domain/box';
import { createPointGrid } from '../../../src/domain/point-grid';

const line: readonly Pixel[] = Array.from({ length: 11 }, (_, i): Pixel => [50, i * 6]);
const barriers = createBarriers([line], createPointGrid(line));

test('a line parts what lies on its two sides, and nothing beyond its end', () => {
  expect(barriers.part([40, 30], [70, 35])).toBe(true);
  expect(barriers.part([40, 30], [45, 35])).toBe(false);
  expect(barriers.part([40, 80], [70, 85])).toBe(false);
});

test('a line lies under a box that it runs through', () => {
  expect(barriers.lieUnder(boxAt(30, 10, 40, 20))).toBe(true);
  expect(barriers.lieUnder(boxAt(55, 10, 40, 20))).toBe(false);
});
