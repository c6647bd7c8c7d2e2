/** A rectangle in pixels of the frame, y growing downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Pixel = readonly [x: number, y: number];

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** The point of a box nearest to one outside of it. */
export const nearestOn = (box: Box, [x, y]: Pixel): Pixel => [
  Math.min(Math.max(x, box.left), box.right),
  Math.min(Math.max(y, box.top), box.bottom),
];

/** Pixels from a point to a box; 0 for one inside. */
export function distanceTo(box: Box, point: Pixel): number {
  const [x, y] = nearestOn(box, point);
  return Math.hypot(point[0] - x, point[1] - y);
}

export const middleOf = ({ left, top, right, bottom }: Box): Pixel => [(left + right) / 2, (top + bottom) / 2];
