import type { LatLng } from '../domain/types';
import { ImageOverlay, LatLngBounds, type LeafletMap } from './leaflet';

/** Quiet shading laid over land and sea; it says nothing that words do not. */
export function addRelief(map: LeafletMap, url: string, bounds: readonly [LatLng, LatLng]): { readonly destroy: () => void } {
  const [southWest, northEast] = bounds;
  const image = new ImageOverlay(url, new LatLngBounds([southWest[0], southWest[1]], [northEast[0], northEast[1]]), {
    pane: 'relief',
    className: 'relief',
    alt: '',
    interactive: false,
  }).addTo(map);
  return { destroy: () => void image.remove() };
}
