import type { Relief } from '../domain/types/coast';
import { LatLngBounds, type LeafletMap } from './leaflet';
import { ImageOverlay } from './leaflet-late';

/** Closer than this the shading would show its own grain. */
const closest = 9.5;

/** Quiet shading of the land around; it says nothing that words do not. */
export function addRelief(map: LeafletMap, { url, bounds }: Relief): { readonly destroy: () => void } {
  const [southWest, northEast] = bounds;
  const image = new ImageOverlay(url, new LatLngBounds([southWest[0], southWest[1]], [northEast[0], northEast[1]]), {
    pane: 'relief',
    className: 'relief',
    alt: '',
    interactive: false,
  }).addTo(map);
  const fade = () => void image.setOpacity(map.getZoom() > closest ? 0 : 1);
  map.on('zoomend', fade);
  fade();
  return {
    destroy() {
      map.off('zoomend', fade);
      image.remove();
    },
  };
}
