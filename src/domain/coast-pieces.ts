import type { LonLat } from './types/geometry';

/** Longer than any stretch of coast that runs exactly along a parallel or a meridian, in degrees. */
const longest = 0.2;

/** Where the data were cut, between two administrations or at their own edge: no coast. */
const isCut = ([x, y]: LonLat, [nextX, nextY]: LonLat): boolean => (x === nextX || y === nextY) && Math.abs(nextX - x) + Math.abs(nextY - y) > longest;

/** The stretches of a ring that are coast; the ring itself where all of it is. */
export function coastPieces(ring: readonly LonLat[]): readonly (readonly LonLat[])[] {
  const pieces: LonLat[][] = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before && !isCut(before, point)) pieces.at(-1)?.push(point);
    else pieces.push([point]);
  });
  return pieces.filter(({ length }) => length > 1);
}
