import type { Pixel } from '../domain/box';

/** How far beyond the frame's edges ink still counts, in pixels. */
const beyond = 40;

/** A line as points about 6 pixels apart, as far as it is in or near the frame. */
export function inkOf(line: readonly Pixel[], { x: width, y: height }: { readonly x: number; readonly y: number }): Pixel[] {
  const points: Pixel[] = [];
  const isNear = (x: number, y: number) => x > -beyond && y > -beyond && x < width + beyond && y < height + beyond;
  let [fromX, fromY] = line[0] ?? [0, 0];
  let since = 6;
  for (const point of line) {
    const [x, y] = point;
    const run = Math.hypot(x - fromX, y - fromY);
    since += run;
    if (since < 4) {
      [fromX, fromY] = point;
      continue;
    }
    const passes = Math.max(x, fromX) > -beyond && Math.min(x, fromX) < width + beyond && Math.max(y, fromY) > -beyond && Math.min(y, fromY) < height + beyond;
    for (let step = 6; passes && step < run; step += 6) {
      const [atX, atY] = [fromX + ((x - fromX) * step) / run, fromY + ((y - fromY) * step) / run];
      if (isNear(atX, atY)) points.push([atX, atY]);
    }
    if (isNear(x, y)) points.push(point);
    [fromX, fromY] = point;
    since = 0;
  }
  return points;
}
