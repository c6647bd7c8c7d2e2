import type { LatLng, Rings } from './geometry';
import type { IslandId, UnitId } from './islands';

export interface CoastShape {
  readonly id: IslandId;
  /** The unit whose administrations colour it; null: land outside the story. */
  readonly unit: UnitId | null;
  /** Without a name: drawn, never labelled, listed or opened. */
  readonly nameless: boolean;
  readonly polygons: readonly Rings[];
}

/** Outlines at one level of detail. Level 0 is the first view. */
export interface Coast {
  readonly level: number;
  readonly islands: readonly CoastShape[];
  readonly land: readonly CoastShape[];
}

/** Shading of the land, in Web Mercator: where its image is, and its south-west and north-east corners. */
export interface Relief {
  readonly url: string;
  readonly bounds: readonly [LatLng, LatLng];
}

/** Sea floor at and below a depth, stepwise. */
export interface DepthBand {
  readonly depthM: number;
  readonly polygons: readonly Rings[];
}
