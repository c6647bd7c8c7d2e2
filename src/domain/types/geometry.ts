/** Positions inside the app are [lat, lng]; only GeoJSON speaks [lon, lat], and coasts lie on the Mercator map. */

export type LatLng = readonly [lat: number, lng: number];
export type LonLat = readonly [lon: number, lat: number];

/** One drawn shape: rings of [lon, lat], first the outline, then holes; several for a multipolygon. */
export type Rings = readonly (readonly LonLat[])[];

/** Web Mercator in degrees of the equator: east as longitude, north stretched with latitude. */
export type Mercator = readonly [east: number, north: number];

/** A small map: plate carrée, true to scale along one latitude. */
export interface Inset {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly trueAt: number;
}
