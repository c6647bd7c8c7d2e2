import type { CoastShape } from '../domain/types/coast';
import { type LeafletMap, Polygon, type SVG } from './leaflet';
import { toLeafletRings } from './rings';

export interface Shape {
  readonly polygon: Polygon;
  readonly element: SVGPathElement;
}

/** Draws a coast shape; its look is left to style sheets, by class and data attributes. */
export function drawShape(map: LeafletMap, shape: CoastShape, renderer: SVG, className: string, interactive: boolean): Shape {
  const polygon = new Polygon(toLeafletRings(shape.polygons), {
    renderer,
    className,
    interactive,
    smoothFactor: 0,
    bubblingMouseEvents: false,
  });
  polygon.addTo(map);
  return { polygon, element: polygon.getElement() as SVGPathElement };
}

/** Marks who holds a shape and how, on the date shown. */
export function markStatus(element: SVGElement, standing: string, holder: string): void {
  setNew(element, 'data-status', standing);
  setNew(element, 'data-holder', holder);
}

/** Sets an attribute where it is another: a year that goes by leaves most as they were. */
export function setNew(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
