import type { PackedPolygons } from './decode-polygons';

/** Longer than any stretch of coast that runs exactly along a parallel or a meridian, in degrees of the equator. */
const longest = 0.25;

/** The coast of land as a path: its outlines, but for where the data were cut, between two administrations or at their own edge. */
export function coastEdge(path: PackedPolygons, grid: number): string {
  return path.replace(/([Mm][^l]*)l([^z]*)z/g, (ring, start: string, steps: string) => {
    const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    let isWhole = true;
    const step = (dx: number, dy: number): string => {
      const isCut = (dx === 0 || dy === 0) && Math.abs(dx + dy) > longest * grid;
      isWhole &&= !isCut;
      x += dx;
      y += dy;
      return `${isCut ? 'm' : 'l'}${dx} ${dy}`;
    };
    let edge = start;
    for (let i = 0; i < numbers.length; i += 2) edge += step(numbers[i] ?? 0, numbers[i + 1] ?? 0);
    edge += step(-x, -y); // back to where it began, from where the next ring is told
    return isWhole ? ring : edge;
  });
}
