import type { Pixel } from '../domain/box';
import { createPointGrid, type PointGrid } from '../domain/point-grid';

/**
 * What names should not cross: outlines and lines as points about 6 pixels apart, those in and
 * near the frame only.
 */
export function inkGrid(lines: readonly (readonly Pixel[])[], { x: width, y: height }: { readonly x: number; readonly y: number }): PointGrid {
  const points: Pixel[] = [];
  for (const line of lines) {
    let last: Pixel = [Number.NEGATIVE_INFINITY, 0];
    for (const point of line) {
      const [x, y] = point;
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) {
        last = point;
        continue;
      }
      const run = Math.hypot(x - last[0], y - last[1]);
      if (run < 3) continue;
      for (let step = 6; step < Math.min(run, 200); step += 6) {
        points.push([last[0] + ((x - last[0]) * step) / run, last[1] + ((y - last[1]) * step) / run]);
      }
      points.push(point);
      last = point;
    }
  }
  return createPointGrid(points);
}
