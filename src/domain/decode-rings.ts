import type { LonLat, Rings } from './types';

/** A ring as whole numbers on a grid: first point, then steps, x and y in turn; closed by itself. */
export type PackedRing = readonly number[];
export type PackedPolygons = readonly (readonly PackedRing[])[];

/** @param grid cells in a degree. @returns rings of [lon, lat], last point equal to the first. */
export function decodePolygons(polygons: PackedPolygons, grid: number): Rings[] {
  return polygons.map((rings) => rings.map((ring) => decodeRing(ring, grid)));
}

function decodeRing(ring: PackedRing, grid: number): LonLat[] {
  const points: LonLat[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push([x / grid, y / grid]);
  }
  const [first] = points;
  return first ? [...points, first] : points;
}
