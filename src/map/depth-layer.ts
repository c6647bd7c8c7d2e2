import type { DepthBand } from '../domain/types/coast';
import { type LeafletMap, Polygon } from './leaflet';
import { createRenderer } from './panes';
import { toLeafletRings } from './rings';

/** The sea floor in steps, shallow to deep, each band over the one before. */
export function createDepthLayer(map: LeafletMap): { readonly setDepth: (bands: readonly DepthBand[]) => Iterator<unknown>; readonly destroy: () => void } {
  const renderer = createRenderer(map, 'depth', 0.5);
  return {
    *setDepth(bands) {
      for (const { depthM, polygons } of bands) {
        new Polygon(toLeafletRings(polygons), {
          renderer,
          className: `depth depth-${depthM}`,
          interactive: false,
          smoothFactor: 0.5,
        }).addTo(map);
        yield;
      }
    },
    destroy: () => renderer.remove(),
  };
}
