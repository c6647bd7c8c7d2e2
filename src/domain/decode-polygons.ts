import type { Mercator } from './types/geometry';

/**
 * Polygons as an SVG path in whole cells of a grid on the Mercator map, east and south: "M", "m" and
 * "l" lead to first points and steps, "z" closes. "M" begins a polygon, "m" a hole in it. Paths one after
 * another are a path. It is what the map draws, before any script runs and afterwards.
 */
export type PackedPolygons = string;

/** @param grid cells in a degree of longitude. @returns of each polygon its rings, outline first, last point equal to the first. */
export function decodePolygons(path: PackedPolygons, grid: number): (readonly Mercator[])[][] {
  return path.split('M').slice(1).map((polygon) => {
    let start: readonly [number, number] = [0, 0];
    return polygon.split('m').map((ring) => {
      const steps = ring.match(/-?\d+/g)?.map(Number) ?? [];
      let [x, y] = start;
      const points: Mercator[] = [];
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i] ?? 0;
        y += steps[i + 1] ?? 0;
        if (i === 0) start = [x, y];
        points.push([x / grid, -y / grid]);
      }
      const [first] = points;
      return first ? [...points, first] : points;
    });
  });
}
