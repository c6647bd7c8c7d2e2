import type { LeafletMap } from './leaflet';

/** Back to front. */
const order = ['depth', 'land', 'relief', 'islands', 'lines', 'labels', 'card'] as const;
export type PaneName = (typeof order)[number];

export function createPanes(map: LeafletMap): void {
  order.forEach((name, depth) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(200 + depth * 10);
    pane.classList.add(`pane-${name}`);
  });
}
