import { type Box, boxAt, type Pixel } from './box';
import type { LabelCandidate } from './place-labels';
import type { PointGrid } from './point-grid';

/** Text along a line: the stretch of line it stands on, in reading direction. */
export interface PathCandidate extends LabelCandidate {
  readonly shape: 'path';
  readonly points: readonly Pixel[];
}

/** More than this, in radians over the whole text, and letters would trip over each other. */
const sharpest = 1.3;

/** Where along the free length to try, from its middle (0) to its ends (-1, 1). */
const sharesAlong = [0, -0.15, 0.15, -0.3, 0.3, -0.45, 0.45, -0.6, 0.6, -0.75, 0.75, -0.9, 0.9, -1, 1];

/** How much a line turns, to either side, along its course. */
function turning(points: readonly Pixel[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return sum;
    const turn = Math.atan2(after[1] - point[1], after[0] - point[0]) - Math.atan2(point[1] - before[1], point[0] - before[0]);
    return sum + Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  }, 0);
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Length in pixels. */
export function lengthOf(points: readonly Pixel[]): number {
  let sum = 0;
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before) sum += distance(before, point);
  });
  return sum;
}

/** The point so many pixels along the line, running straight on beyond its ends. */
export function pointAlong(points: readonly Pixel[], at: number): Pixel {
  const [first, second] = points;
  if (!first || !second) return first ?? [0, 0];
  let from = first;
  let to = second;
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    from = points[i - 1] ?? from;
    to = points[i] ?? to;
    const step = distance(from, to);
    if (walked + step >= at || i === points.length - 1) break;
    walked += step;
  }
  const share = (at - walked) / (distance(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * Places for text of a given length on a line: its middle first, then to either side. A line too
 * short is run on straight, to `stretch` times its length; the text reads left to right.
 * @param height of the text, in pixels. @param lift pixels the text stands off the line, on either side.
 */
export function alongLine(
  line: readonly Pixel[],
  { width, height }: { readonly width: number; readonly height: number },
  coast: PointGrid,
  { stretch = 1.5, lift = 0 }: { readonly stretch?: number; readonly lift?: number } = {},
): PathCandidate[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 2) return [];
  const points = last[0] < first[0] ? [...line].reverse() : line;
  const length = lengthOf(points);
  if (length * stretch < width) return [];
  const middle = (length - width) / 2;
  const room = Math.max(0, middle);
  return sharesAlong.flatMap((share, order) => {
    if (room === 0 && order > 0) return [];
    const start = middle + share * room;
    const steps = Math.max(2, Math.ceil(width / height));
    // Beside a bend the text's own line is shorter than the line it follows, so it gets some more.
    const spare = lift === 0 ? 0 : width * 0.1;
    const run = width + 2 * spare;
    const stretchOf = Array.from({ length: steps + 1 }, (_, i) => pointAlong(points, start - spare + (run * i) / steps));
    if (turning(stretchOf) > sharpest) return [];
    return (lift === 0 ? [0] : [lift, -lift]).map((by, side) => {
      const lifted = by === 0 ? stretchOf : offset(stretchOf, by);
      const boxes = lifted.map(([x, y]): Box => boxAt(x - height / 2, y - height / 2, height, height));
      const hits = boxes.reduce((sum, box) => sum + coast.count(box, 6), 0);
      return { shape: 'path' as const, points: lifted, boxes, cost: order / 2 + side * 0.4 + hits * 1.5 };
    });
  });
}

/** The line moved sideways, to the left of its direction (up, for text reading rightwards). */
function offset(points: readonly Pixel[], by: number): Pixel[] {
  return points.map((point, i) => {
    const before = points[i - 1] ?? point;
    const after = points[i + 1] ?? point;
    const run = distance(before, after) || 1;
    return [point[0] + ((after[1] - before[1]) / run) * by, point[1] - ((after[0] - before[0]) / run) * by];
  });
}
