import type { LatLng } from '../domain/types/geometry';
import type { IslandId } from '../domain/types/islands';
import { LatLngBounds, type LeafletMap, type Polygon } from './leaflet';

/**
 * The named island nearest a point on the water, so that an islet of three pixels can be hit.
 * @param reach pixels; farther than this there is none.
 */
export function nearestIsland(
  map: LeafletMap,
  drawn: ReadonlyMap<IslandId, { readonly layer: Polygon; readonly shape: { readonly nameless: boolean } }>,
  [lat, lng]: LatLng,
  reach: number,
): IslandId | null {
  const at = map.latLngToLayerPoint([lat, lng]);
  const around = new LatLngBounds(map.layerPointToLatLng(at.subtract([reach, reach])), map.layerPointToLatLng(at.add([reach, reach])));
  let best: { readonly id: IslandId; readonly distance: number } | null = null;
  for (const [id, { layer, shape }] of drawn) {
    if (shape.nameless || !layer.getBounds().intersects(around)) continue;
    for (const corner of (layer.getLatLngs() as { lat: number; lng: number }[][][]).flat().flat()) {
      const distance = map.latLngToLayerPoint(corner).distanceTo(at);
      if (distance <= reach && (!best || distance < best.distance)) best = { id, distance };
    }
  }
  return best?.id ?? null;
}
