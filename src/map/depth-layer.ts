import type { Depth } from '../domain/types/coast';
import { createCellRenderer } from './cell-renderer';
import type { LeafletMap } from './leaflet';

/** The sea floor in steps, shallow to deep, each band over the one before. */
export function createDepthLayer(map: LeafletMap, { grid, bands }: Depth): { readonly destroy: () => void } {
  const renderer = createCellRenderer(map, 'depth', grid);
  for (const { depthM, path } of bands) renderer.draw(path, `depth depth-${depthM}`);
  return { destroy: renderer.remove };
}
