import { createLandMask, type LandMask } from '../domain/land-mask';
import type { Pixel } from '../domain/box';
import { toMercator } from '../domain/mercator';
import { createPointGrid, type PointGrid } from '../domain/point-grid';
import type { Coast } from '../domain/types/coast';
import type { LatLng, Mercator } from '../domain/types/geometry';
import type { IslandId } from '../domain/types/islands';
import { inkOf } from './ink-grid';

interface FrameSize {
  readonly x: number;
  readonly y: number;
}

/** What lies under the names, in pixels of a frame at one camera. */
export interface LabelGround {
  readonly size: FrameSize;
  readonly pixel: (at: LatLng) => Pixel;
  readonly isSeen: (at: Pixel) => boolean;
  /** Every coast, as points. */
  readonly coast: PointGrid;
  readonly land: LandMask;
  /** The coast of islands in and near the frame, as points. */
  readonly outlineOf: (ids: readonly IslandId[]) => readonly Pixel[];
  /** Numbers in the mask of the shapes drawn for islands. */
  readonly shapesOf: (ids: readonly IslandId[]) => readonly number[];
  /** Number in the mask of the land, not an island of the chain, that a position lies on; -1 for none. */
  readonly landUnder: (at: LatLng) => number;
}

/** May rest between its steps. */
export function* surveyGround(size: FrameSize, pixel: (at: LatLng) => Pixel, coast: Coast): Generator<void, LabelGround> {
  const shapes = [...coast.islands, ...coast.land];
  const flat = yield* flatten(coast);
  const outlines = placeRings(flat, size, pixel);
  yield;
  const inks = outlines.map((parts) => parts.flatMap((ring) => inkOf(ring, size)));
  yield;
  const land = createLandMask(outlines, size.x, size.y);
  yield;
  const numbersOf = (ids: readonly IslandId[]) => shapes.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
  return {
    size,
    pixel,
    isSeen: ([x, y]) => x > 0 && y > 0 && x < size.x && y < size.y,
    coast: createPointGrid(inks.flat()),
    land,
    outlineOf: (ids) => numbersOf(ids).flatMap((i) => inks[i] ?? []),
    shapesOf: numbersOf,
    landUnder: (at) => outlines.findIndex((parts, i) => i >= coast.islands.length && parts.some((ring) => isInside(ring, pixel(at)))),
  };
}

/** A ring on the Mercator map: east and south in turn, and the box that holds it. */
interface FlatRing {
  readonly at: Float64Array;
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** A coast is flattened once; moving the camera then only stretches and shifts it. */
const flattened = new WeakMap<Coast, readonly (readonly FlatRing[])[]>();

function* flatten(coast: Coast): Generator<void, readonly (readonly FlatRing[])[]> {
  const found = flattened.get(coast);
  if (found) return found;
  const made: (readonly FlatRing[])[] = [];
  for (const { outlines } of [...coast.islands, ...coast.land]) {
    made.push(outlines.map(flattenRing));
    yield;
  }
  flattened.set(coast, made);
  return made;
}

function flattenRing(ring: readonly Mercator[]): FlatRing {
  const at = new Float64Array(ring.length * 2);
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  ring.forEach(([x, up], i) => {
    const y = -up;
    at[i * 2] = x;
    at[i * 2 + 1] = y;
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
  });
  return { at, box: [west, north, east, south] };
}

const probe: LatLng = [60, 90];

/** Rings in pixels, those in or near the frame: two positions tell how the map is stretched and shifted. */
function placeRings(rings: readonly (readonly FlatRing[])[], { x: width, y: height }: FrameSize, pixel: (at: LatLng) => Pixel): readonly (readonly (readonly Pixel[])[])[] {
  const [left, top] = pixel([0, 0]);
  const [right, bottom] = pixel(probe);
  const scaleX = (right - left) / probe[1];
  const scaleY = (top - bottom) / toMercator([0, probe[0]])[1];
  const isNear = ([west, north, east, south]: FlatRing['box']) =>
    left + east * scaleX > -100 && left + west * scaleX < width + 100 && top + south * scaleY > -100 && top + north * scaleY < height + 100;
  return rings.map((parts) => parts.filter(({ box }) => isNear(box)).map(({ at }) =>
    Array.from({ length: at.length / 2 }, (_, i): Pixel => [left + (at[i * 2] ?? 0) * scaleX, top + (at[i * 2 + 1] ?? 0) * scaleY])));
}

function isInside(ring: readonly Pixel[], [x, y]: Pixel): boolean {
  let inside = false;
  let last = ring.at(-1);
  for (const point of ring) {
    if (last && point[1] > y !== last[1] > y && x < point[0] + ((last[0] - point[0]) * (y - point[1])) / (last[1] - point[1])) inside = !inside;
    last = point;
  }
  return inside;
}
