import { expect, test } from 'vitest';
import type { Coast } from '../../../src/domain/types/coast';
import { createCoastLevels } from '../../../src/map/coast-levels';

const coast = (level: number): Coast => ({ level, grid: 1, islands: [], land: [] });

test('the coast of a zoom is drawn once it has come, a coarser or a finer one until then', () => {
  const levels = createCoastLevels(coast(0), () => {});
  const drawn = () => [7, 10, 12].map((zoom) => levels.fit(zoom).level);
  expect(drawn()).toEqual([0, 0, 0]);
  levels.add(coast(2));
  expect(drawn()).toEqual([0, 2, 2]);
  levels.add(coast(1));
  expect(drawn()).toEqual([0, 1, 2]);
});

test('each level is asked for once, and none coarser than one that was', () => {
  const asked: number[] = [];
  const levels = createCoastLevels(coast(0), (level) => asked.push(level));
  for (const zoom of [7, 9, 10, 12, 9, 12]) levels.ask(zoom);
  expect(asked).toEqual([1, 2]);
});
