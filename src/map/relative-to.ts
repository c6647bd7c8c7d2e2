import type { Box } from '../domain/box';

/** Where an element stands in a box, in the box's own pixels. */
export function relativeTo(element: Element, box: HTMLElement): Box {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const scale = outer.width / box.offsetWidth || 1; // a host may zoom or shrink what it holds
  return {
    left: (inner.left - outer.left) / scale,
    top: (inner.top - outer.top) / scale,
    right: (inner.right - outer.left) / scale,
    bottom: (inner.bottom - outer.top) / scale,
  };
}
