import type { LeafletMap } from './leaflet';

/** Back to front. */
const order = ['chart', 'labels', 'card'] as const;

export function createPanes(map: LeafletMap): void {
  order.forEach((name, depth) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(200 + depth * 10);
    pane.classList.add(`pane-${name}`);
  });
}
