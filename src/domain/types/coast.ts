import type { PackedPolygons } from '../decode-polygons';
import type { LatLng, Mercator } from './geometry';
import type { IslandId, UnitId } from './islands';

export interface CoastShape {
  readonly id: IslandId;
  /** The unit whose administrations colour it; null: land outside the story. */
  readonly unit: UnitId | null;
  /** Without a name: drawn, never labelled, listed or opened. */
  readonly nameless: boolean;
  /** As it is drawn, in cells of the coast's grid; empty for a rock without an outline. */
  readonly path: PackedPolygons;
  /** Its outlines without their holes, as they are measured. */
  readonly outlines: readonly (readonly Mercator[])[];
}

/** Outlines at one level of detail. Level 0 is the first view. */
export interface Coast {
  readonly level: number;
  /** Cells in a degree of longitude. */
  readonly grid: number;
  readonly islands: readonly CoastShape[];
  readonly land: readonly CoastShape[];
}

/** Shading of the land, in Web Mercator: where its image is, and its south-west and north-east corners. */
export interface Relief {
  readonly url: string;
  readonly bounds: readonly [LatLng, LatLng];
}

/** The sea floor in steps, shallow to deep. */
export interface Depth {
  readonly grid: number;
  /** Sea floor at and below a depth each. */
  readonly bands: readonly PackedPolygons[];
}
