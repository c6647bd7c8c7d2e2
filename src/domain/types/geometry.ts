/** Positions inside the app are [lat, lng]; only GeoJSON and the compiled coast speak [lon, lat]. */

export type LatLng = readonly [lat: number, lng: number];
export type LonLat = readonly [lon: number, lat: number];

/** One drawn shape: rings of [lon, lat], first the outline, then holes; several for a multipolygon. */
export type Rings = readonly (readonly LonLat[])[];

/** A small map: plate carrée, true to scale along one latitude. */
export interface Inset {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly trueAt: number;
}
