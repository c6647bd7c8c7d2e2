import { camera } from './measure/camera';

/** How one page is opened and worked; selectors hold inside the shadow root, where the page has one. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly page: string;
  /** What is put in each of ten frames. */
  readonly frame: string;
  readonly ready: string;
  readonly box: string;
  readonly popup: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly slider?: string;
}

export const ours = 'ours';
export const baseline = 'leaflet-svg';
const at = `#at=${camera.lat},${camera.lng},${camera.zoom}`;

const peer = (name: string, title: string, popup: string, zoomIn: string, zoomOut: string): Contender => ({
  name, title, popup, zoomIn, zoomOut,
  page: `/${name}/`,
  frame: `/${name}/`,
  ready: 'html[data-ready=true]',
  box: '.map',
});

const leaflet = ['.leaflet-popup', '.leaflet-control-zoom-in', '.leaflet-control-zoom-out'] as const;

export const contenders: readonly Contender[] = [
  {
    name: ours,
    title: 'This map',
    page: `/ours/index.html${at}`,
    frame: `/ours/embed.html${at}`,
    ready: '[data-ready=true]',
    box: '.map',
    popup: '[data-part=details]',
    zoomIn: '[data-action=zoom-in]',
    zoomOut: '[data-action=zoom-out]',
    slider: 'input[type=range]',
  },
  peer('leaflet-svg', 'Leaflet, SVG', ...leaflet),
  peer('leaflet-canvas', 'Leaflet, canvas', ...leaflet),
  peer('maplibre', 'MapLibre GL', '.maplibregl-popup', '.maplibregl-ctrl-zoom-in', '.maplibregl-ctrl-zoom-out'),
  peer('openlayers', 'OpenLayers', '.popup', '.ol-zoom-in', '.ol-zoom-out'),
  peer('d3', 'd3-geo, SVG', '.popup', '.zoom-in', '.zoom-out'),
];
