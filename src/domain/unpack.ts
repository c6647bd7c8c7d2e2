import { decodePolygons, type PackedPolygons } from './decode-polygons';
import { lazily } from './lazily';
import type { Coast, CoastShape, DepthBand } from './types/coast';
import type { Rings } from './types/geometry';

/** As compiled: shapes on a grid, to be decoded once each. */
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

/** Each shape is decoded when it is first drawn, so that no coast is long work at once. */
export const unpackCoast = ({ level, grid, islands, land }: PackedCoast): Coast => ({
  level,
  islands: islands.map((shape) => unpack(shape, grid)),
  land: land.map((shape) => unpack(shape, grid)),
});

export const unpackDepth = ({ grid, bands }: PackedDepth): readonly DepthBand[] => bands.map((band) => unpack(band, grid));

function unpack<Shape extends { readonly polygons: PackedPolygons }>(shape: Shape, grid: number): Omit<Shape, 'polygons'> & { readonly polygons: Rings[] } {
  const rings = lazily(() => decodePolygons(shape.polygons, grid));
  return {
    ...shape,
    get polygons() {
      return rings();
    },
  };
}
