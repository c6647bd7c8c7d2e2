import { type LeafletMap, Path, SVG } from './leaflet';
import type { PaneName } from './panes';
import { setNew } from './svg-element';

/** A Leaflet path whose shape is text that stays as it is. */
const StillPath = Path.extend({
  initialize(this: { options: object }, options: object) {
    this.options = { ...this.options, ...options };
  },
  _project() {},
  _update() {},
}) as unknown as new (options: object) => Path;

/**
 * A pane's SVG renderer whose paths are text in cells of one grid on the Mercator map. When the camera
 * has moved, the group that holds them is shifted and stretched; Leaflet's own would project, clip and
 * write each path anew, point by point.
 */
export interface CellRenderer {
  /** How many cells a degree of longitude has, from now on. */
  readonly setGrid: (grid: number) => void;
  /** Looks are left to style sheets, by class and data attributes. */
  readonly draw: (d: string, className: string, interactive?: boolean) => { readonly path: Path; readonly element: SVGPathElement };
  readonly remove: () => void;
}

/** @param stretched told how many cells a pixel is when that is another: patterns are stretched with the shapes they fill. */
export function createCellRenderer(map: LeafletMap, pane: PaneName, grid: number, stretched?: (cells: number) => void): CellRenderer {
  let cells = 0;
  const renderer = new SVG({ pane, padding: 0.5 });
  const place = () => {
    const { _rootGroup: group } = renderer as unknown as { readonly _rootGroup: SVGGElement };
    const { x, y } = map.project([0, 0]).subtract(map.getPixelOrigin());
    const scale = (256 * map.getZoomScale(map.getZoom(), 0)) / 360 / grid;
    setNew(group, 'transform', `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
    if (cells === 1 / scale) return;
    cells = 1 / scale;
    group.style.setProperty('--pixel', `${cells}px`);
    stretched?.(cells);
  };
  renderer.on('update', place).addTo(map);
  return {
    setGrid(next) {
      grid = next;
      place();
    },
    draw(d, className, interactive = false) {
      const path = new StillPath({ renderer, className, interactive, bubblingMouseEvents: false }).addTo(map);
      const element = path.getElement() as SVGPathElement;
      element.setAttribute('d', d);
      return { path, element };
    },
    remove: () => void renderer.remove(),
  };
}
