import { type Box, middleOf } from './box';

/** Pixels of a frame left free at its sides. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Ways to leave a frame's corners free: of each thing that stands over it, either the columns or the
 * rows it takes up, on the side it is nearer to. Those that leave most room come first.
 */
export function marginsAround(obstacles: readonly Box[], width: number, height: number, least: Margins, gap = 12): readonly Margins[] {
  let ways: readonly Margins[] = [least];
  for (const box of obstacles) {
    const [x, y] = middleOf(box);
    ways = ways.flatMap((way) => [
      x < width / 2 ? { ...way, left: Math.max(way.left, box.right + gap) } : { ...way, right: Math.max(way.right, width - box.left + gap) },
      y < height / 2 ? { ...way, top: Math.max(way.top, box.bottom + gap) } : { ...way, bottom: Math.max(way.bottom, height - box.top + gap) },
    ]);
  }
  const room = ({ left, top, right, bottom }: Margins) => Math.max(0, width - left - right) * Math.max(0, height - top - bottom);
  return [...ways].sort((a, b) => room(b) - room(a));
}
