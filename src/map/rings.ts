import type { LatLngTuple } from 'leaflet';
import type { LonLat, Rings } from '../domain/types/geometry';

/** Rings of [lon, lat] as Leaflet takes them: rings of [lat, lon]. */
export function toLeafletRings(polygons: readonly Rings[]): LatLngTuple[][][] {
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]: LonLat): LatLngTuple => [lat, lon])));
}
