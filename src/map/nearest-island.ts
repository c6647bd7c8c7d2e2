import type { LatLng } from '../domain/types/geometry';
import type { IslandId } from '../domain/types/islands';
import type { CircleMarker, LeafletMap, Polygon } from './leaflet';

/**
 * The named island nearest a point on the water, so that an islet of three pixels can be hit.
 * @param reach pixels; farther than this there is none.
 */
export function nearestIsland(
  map: LeafletMap,
  drawn: ReadonlyMap<IslandId, { readonly layer: Polygon | CircleMarker; readonly shape: { readonly nameless: boolean } }>,
  [lat, lng]: LatLng,
  reach: number,
): IslandId | null {
  const at = map.latLngToLayerPoint([lat, lng]);
  let best: { readonly id: IslandId; readonly distance: number } | null = null;
  for (const [id, { layer, shape }] of drawn) {
    if (shape.nameless) continue;
    const corners = 'getBounds' in layer ? layer.getBounds() : null;
    const rings = 'getLatLngs' in layer ? (layer.getLatLngs() as { lat: number; lng: number }[][][]).flat().flat() : [layer.getLatLng()];
    if (corners && !corners.pad(1).contains([lat, lng]) && map.latLngToLayerPoint(corners.getCenter()).distanceTo(at) > 400) continue;
    for (const corner of rings) {
      const distance = map.latLngToLayerPoint(corner).distanceTo(at);
      if (distance <= reach && (!best || distance < best.distance)) best = { id, distance };
    }
  }
  return best?.id ?? null;
}
