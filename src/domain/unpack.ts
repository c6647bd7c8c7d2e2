import { decodePolygons, type PackedPolygons } from './decode-polygons';
import type { Coast, CoastShape, DepthBand } from './types';

/** As compiled: shapes on a grid, to be decoded once. */
export interface PackedCoast {
  readonly level: number;
  readonly grid: number;
  readonly islands: readonly (Omit<CoastShape, 'polygons'> & { readonly polygons: PackedPolygons })[];
  readonly land: readonly (Omit<CoastShape, 'polygons'> & { readonly polygons: PackedPolygons })[];
}

export interface PackedDepth {
  readonly grid: number;
  readonly bands: readonly { readonly depthM: number; readonly polygons: PackedPolygons }[];
}

export const unpackCoast = ({ level, grid, islands, land }: PackedCoast): Coast => ({
  level,
  islands: islands.map((shape) => ({ ...shape, polygons: decodePolygons(shape.polygons, grid) })),
  land: land.map((shape) => ({ ...shape, polygons: decodePolygons(shape.polygons, grid) })),
});

export const unpackDepth = ({ grid, bands }: PackedDepth): readonly DepthBand[] =>
  bands.map(({ depthM, polygons }) => ({ depthM, polygons: decodePolygons(polygons, grid) }));
