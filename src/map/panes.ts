import { type LeafletMap, SVG } from './leaflet';

/** Back to front. Each drawing pane has an SVG renderer of its own, so that order is the panes'. */
const order = ['depth', 'land', 'relief', 'islands', 'lines', 'labels', 'card'] as const;
export type PaneName = (typeof order)[number];

export function createPanes(map: LeafletMap): void {
  order.forEach((name, depth) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(200 + depth * 10);
    pane.classList.add(`pane-${name}`);
  });
}

/** An SVG renderer in a pane; `padding` is how far beyond the frame it draws, in frames. */
export function createRenderer(map: LeafletMap, pane: PaneName, padding: number): SVG {
  return new SVG({ pane, padding }).addTo(map);
}
