import { expect, test } from 'vitest';
import { boxAt, overlaps } from '../../../src/domain/box';
import { placeCard } from '../../../src/domain/place-card';
import { createPointGrid } from '../../../src/domain/point-grid';

const frame = boxAt(0, 0, 600, 400);
const size = { width: 200, height: 150 };
const anchor = [300, 200] as const;
const island = createPointGrid([[290, 190], [310, 210], anchor]);
const nothing = createPointGrid([]);
const place = (others = nothing, obstacles = [boxAt(560, 0, 40, 400)], limit?: number) => placeCard(frame, anchor, island, others, obstacles, size, limit);

test('a card stands near its anchor, off its island and off the controls', () => {
  const found = place();
  expect(found).not.toBeNull();
  if (!found) return;
  expect(island.count(found.box)).toBe(0);
  expect(overlaps(found.box, boxAt(560, 0, 40, 400))).toBe(false);
  expect(found.cost).toBeLessThan(60);
});

test('of places as near, the one that hides less of the other coasts', () => {
  const free = place();
  if (!free) throw new Error('No place');
  const { left, top } = free.box;
  const other = place(createPointGrid([[left + 50, top + 50], [left + 60, top + 60]]));
  expect(other?.box).not.toEqual(free.box);
  expect(other?.cost).toBeGreaterThanOrEqual(free.cost);
});

test('no place is as good as asked for, or free at all', () => {
  const found = place();
  if (!found) throw new Error('No place');
  expect(place(nothing, [], found.cost / 4)).toBeNull();
  expect(place(nothing, [frame])).toBeNull();
});
