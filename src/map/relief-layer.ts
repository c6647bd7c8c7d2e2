import { toMercator } from '../domain/mercator';
import type { Relief } from '../domain/types/coast';
import type { Chart } from './chart';
import type { LeafletMap } from './leaflet';
import { svgElement } from './svg-element';

/** Closer than this the shading would show its own grain. */
const closest = 9.5;

/** Quiet shading of the land around; it says nothing that words do not. */
export function addRelief(map: LeafletMap, chart: Chart, { url, bounds: [[south, west], [north, east]] }: Relief): void {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const image = svgElement('image', {
    class: 'relief', href: url, x: left, y: -top, width: right - left, height: top - bottom, preserveAspectRatio: 'none', 'aria-hidden': 'true',
  });
  const fade = () => image.setAttribute('visibility', map.getZoom() > closest ? 'hidden' : 'visible');
  fade();
  map.on('zoomend', fade);
  chart.part('relief', 1).element.append(image);
}
