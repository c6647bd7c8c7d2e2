/** Measures of rings of [lon, lat] that several steps share. */

const radius = 6371.0072; // km, of the sphere with the Earth's area
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Area in km² on the sphere; positive when counter-clockwise. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    sum += radians(x2 - x1) * (2 + Math.sin(radians(y1)) + Math.sin(radians(y2)));
  }
  return (-sum * radius * radius) / 2;
}

export function isInside([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Shortest distance in km from a point to a ring's vertices. */
export function distanceTo([x, y], ring) {
  const shrink = Math.cos(radians(y));
  let best = Number.POSITIVE_INFINITY;
  for (const [px, py] of ring) best = Math.min(best, Math.hypot((px - x) * shrink, py - y));
  return best * 111.32;
}
