import { setNew } from './svg-element';

/** Marks who holds a shape and how, on the date shown; its look is left to style sheets. */
export function markStatus(element: SVGElement, standing: string, holder: string): void {
  setNew(element, 'data-status', standing);
  setNew(element, 'data-holder', holder);
}
