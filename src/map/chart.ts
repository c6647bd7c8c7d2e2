import { type LeafletMap, Path, SVG } from './leaflet';
import { setNew, svgElement } from './svg-element';

/** Back to front. */
const order = ['depth', 'land', 'relief', 'islands', 'lines'] as const;
export type ChartPart = (typeof order)[number];

/** A Leaflet path whose shape is text that stays as it is. */
const StillPath = Path.extend({
  initialize(this: { options: object }, options: object) {
    this.options = { ...this.options, ...options };
  },
  _project() {},
  _update() {},
}) as unknown as new (options: object) => Path;

/** A part of the chart: shapes in cells of one grid on the Mercator map. */
export interface ChartGroup {
  readonly element: SVGGElement;
  /** How many cells a degree of longitude has, from now on. */
  readonly setGrid: (grid: number) => void;
  /** Looks are left to style sheets, by class and data attributes. */
  readonly draw: (d: string, className: string, interactive?: boolean) => { readonly path: Path; readonly element: SVGPathElement };
}

export interface Chart {
  /** @param stretched told how many cells a pixel is when that is another: patterns are stretched with the shapes they fill. */
  readonly part: (name: ChartPart, grid: number, stretched?: (cells: number) => void) => ChartGroup;
  readonly destroy: () => void;
}

/**
 * All that is drawn to scale, in one SVG, so that the browser moves and stretches one layer. When the
 * camera has moved, the group of each part is shifted and stretched; Leaflet's own renderer would project,
 * clip and write each path anew, point by point.
 */
export function createChart(map: LeafletMap): Chart {
  const renderer = new SVG({ pane: 'chart', padding: 0.5 });
  const groups = new Map(order.map((name) => [name, svgElement('g', { class: `chart-${name}` })]));
  const placed: (() => void)[] = [];
  const placeAll = () => placed.forEach((place) => place());
  renderer.on('update', placeAll).addTo(map);
  map.getContainer().addEventListener('focusin', placeAll); // a group that listened for focus could take it (Chromium)
  const { _rootGroup: all } = renderer as unknown as { readonly _rootGroup: SVGGElement };
  all.append(...groups.values());
  // Else a screen reader takes it for another document, and is silent when the focus goes in or out.
  all.parentElement?.setAttribute('role', 'none');

  return {
    part(name, grid, stretched) {
      const group = groups.get(name) ?? all;
      let cells = 0;
      const place = () => {
        const { x, y } = map.project([0, 0]).subtract(map.getPixelOrigin());
        const scale = (256 * map.getZoomScale(map.getZoom(), 0)) / 360 / grid;
        setNew(group, 'transform', `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
        // For the ring around what has the focus; told to the group, it would have all in it styled anew at each zoom.
        group.querySelector<SVGElement>(':focus')?.style.setProperty('--pixel', `${1 / scale}px`);
        if (cells === 1 / scale) return;
        cells = 1 / scale;
        stretched?.(cells);
      };
      placed.push(place);
      place();
      return {
        element: group,
        setGrid(next) {
          grid = next;
          place();
        },
        draw(d, className, interactive = false) {
          const path = new StillPath({ renderer, className, interactive, bubblingMouseEvents: false }).addTo(map);
          const element = path.getElement() as SVGPathElement;
          element.setAttribute('d', d);
          group.append(element);
          return { path, element };
        },
      };
    },
    destroy: () => void renderer.remove(),
  };
}
