import type { Box, Pixel } from './box';
import type { PointGrid } from './point-grid';

/** Lines that a name and its place stand on one side of. */
export interface Barriers {
  readonly lieUnder: (box: Box) => boolean;
  readonly part: (a: Pixel, b: Pixel) => boolean;
}

/** @param ink points along the same lines, for a first look. */
export function createBarriers(lines: readonly (readonly Pixel[])[], ink: PointGrid): Barriers {
  return {
    lieUnder: (box) => ink.count(box, 1) > 0,
    part(a, b) {
      const between = { left: Math.min(a[0], b[0]) - 6, top: Math.min(a[1], b[1]) - 6, right: Math.max(a[0], b[0]) + 6, bottom: Math.max(a[1], b[1]) + 6 };
      if (ink.count(between, 1) === 0) return false;
      return lines.some((line) => line.some((to, i) => {
        const from = line[i - 1];
        return from !== undefined && cross(a, b, from, to);
      }));
    },
  };
}

/** Positive where c lies to the one side of the line from a to b. */
const sideOf = (a: Pixel, b: Pixel, c: Pixel): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = (a: Pixel, b: Pixel, c: Pixel, d: Pixel): boolean =>
  sideOf(a, b, c) > 0 !== sideOf(a, b, d) > 0 && sideOf(c, d, a) > 0 !== sideOf(c, d, b) > 0;
