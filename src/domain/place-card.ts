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
 */
export function placeCard(
  frame: Box,
  anchor: Pixel | null,
  outline: PointGrid,
  others: PointGrid,
  obstacles: readonly Box[],
  { width, height }: Size,
): CardPlace | null {
  let best: CardPlace | null = null;
  const each = hidden / Math.max(1, others.size);
  for (let left = frame.left; left + width <= frame.right; left += step) {
    for (let top = frame.top; top + height <= frame.bottom; top += step) {
      const box = boxAt(left, top, width, height);
      if (anchor && contains(grow(box, 10), anchor)) continue;
      const near = anchor ? distanceTo(box, anchor) + awayFromLevel(box, anchor) : 0;
      if (best && near >= best.cost) continue;
      const cost: number = near + others.count(box, best ? (best.cost - near) / each + 1 : undefined) * each;
      if (best && cost >= best.cost) continue;
      if (obstacles.some((other) => overlaps(box, other)) || outline.count(grow(box, 10), 1) > 0) continue;
      best = { box, cost };
    }
  }
  return best;
}

const contains = ({ left, top, right, bottom }: Box, [x, y]: Pixel) =>
  x > left && x < right && y > top && y < bottom;

/** Of two places equally near, the one whose upper third is level with the anchor reads best. */
const awayFromLevel = ({ top, bottom }: Box, [, y]: Pixel) => Math.abs(top + (bottom - top) / 3 - y) * 0.08;
