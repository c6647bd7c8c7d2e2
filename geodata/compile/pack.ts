import { toMercator } from '../../src/domain/mercator';
import type { PackedPolygons } from '../../src/domain/decode-polygons';
import type { LonLat, Rings } from '../../src/domain/types/geometry';

/**
 * Polygons as the path that an SVG draws them with, in whole cells of a grid on the Mercator map:
 * an absolute move begins a polygon, a relative one a hole; steps of zero are left out, and so are
 * rings of fewer than three corners.
 * @param grid cells in a degree of longitude
 */
export function packPolygons(polygons: readonly Rings[], grid: number): PackedPolygons {
  return polygons
    .map((rings) => {
      let start: readonly [number, number] | null = null;
      return rings
        .map((ring) => {
          const steps = stepsOf(ring, grid, start ?? [0, 0]);
          const [first, ...rest] = steps;
          if (!first || rest.length < 2) return '';
          const move = start ? 'm' : 'M';
          start = start ? [start[0] + first[0], start[1] + first[1]] : first;
          return `${move}${write([first])}l${write(rest)}z`;
        })
        .join('');
    })
    .join('');
}

/** Whole-number steps along a ring from where the pen stands; the closing point is left out. */
function stepsOf(ring: readonly LonLat[], grid: number, from: readonly [number, number]): readonly (readonly [number, number])[] {
  let [x, y] = from;
  const steps: [number, number][] = [];
  for (const point of ring.slice(0, -1)) {
    const [east, north] = toMercator(point);
    const step: [number, number] = [Math.round(east * grid) - x, Math.round(-north * grid) - y];
    if (steps.length > 0 && step[0] === 0 && step[1] === 0) continue;
    steps.push(step);
    x += step[0];
    y += step[1];
  }
  return steps;
}

/** Numbers apart by a space, unless a minus sign parts them. */
const write = (steps: readonly (readonly [number, number])[]): string => steps.flat().join(' ').replaceAll(' -', '-');
