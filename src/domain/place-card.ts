import { type Box, boxAt, distanceTo, grow, overlaps, type Pixel } from './box';
import type { Size } from './label-candidates';
import type { PointGrid } from './point-grid';

const step = 20;

/** What hiding all the other coasts would cost. */
const hidden = 500;

export interface CardPlace {
  readonly box: Box;
  /** How far from the best imaginable place, in about pixels. */
  readonly cost: number;
}

/**
 * Where a card may stand so that it covers neither its own island nor a control: as near its
 * anchor as the frame allows. null when the frame has no such place.
 * @param anchor what it is about; null for what is nowhere on the map.
 * @param outline the island's coast, in pixels of the frame.
 * @param others coasts that had better stay in sight too.
 * @param limit what a place must cost less than to be of use.
 */
export function placeCard(
  frame: Box,
  anchor: Pixel | null,
  outline: PointGrid,
  others: PointGrid,
  obstacles: readonly Box[],
  { width, height }: Size,
  limit = Number.POSITIVE_INFINITY,
): CardPlace | null {
  const places: { readonly box: Box; readonly near: number }[] = [];
  for (let left = frame.left; left + width <= frame.right; left += step) {
    for (let top = frame.top; top + height <= frame.bottom; top += step) {
      const box = boxAt(left, top, width, height);
      const near = anchor ? distanceTo(box, anchor) + awayFromLevel(box, anchor) : 0;
      if (near < limit) places.push({ box, near });
    }
  }
  // The nearest first: the coasts are counted for few others then.
  places.sort((a, b) => a.near - b.near);
  const each = hidden / Math.max(1, others.size);
  let best: CardPlace | null = null;
  let least = limit;
  for (const { box, near } of places) {
    if (near >= least) break;
    const around = grow(box, 10);
    if (anchor && contains(around, anchor)) continue;
    if (obstacles.some((other) => overlaps(box, other)) || outline.count(around, 1) > 0) continue;
    const cost = near + others.count(box, (least - near) / each + 1) * each;
    if (cost >= least) continue;
    least = cost;
    best = { box, cost };
  }
  return best;
}

const contains = ({ left, top, right, bottom }: Box, [x, y]: Pixel) =>
  x > left && x < right && y > top && y < bottom;

/** Of two places equally near, the one whose upper third is level with the anchor reads best. */
const awayFromLevel = ({ top, bottom }: Box, [, y]: Pixel) => Math.abs(top + (bottom - top) / 3 - y) * 0.08;
