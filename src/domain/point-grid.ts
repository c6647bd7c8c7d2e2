import type { Box, Pixel } from './box';

/** Points sorted into square cells, so that those in a box are counted without visiting all. */
export interface PointGrid {
  /** Number of points in the box; stops counting at `enough`. */
  readonly count: (box: Box, enough?: number) => number;
}

export function createPointGrid(points: readonly Pixel[], cell = 16): PointGrid {
  const cells = new Map<string, Pixel[]>();
  for (const point of points) {
    const key = `${Math.floor(point[0] / cell)},${Math.floor(point[1] / cell)}`;
    const found = cells.get(key);
    if (found) found.push(point);
    else cells.set(key, [point]);
  }
  return {
    count(box, enough = Number.POSITIVE_INFINITY) {
      let n = 0;
      for (let cx = Math.floor(box.left / cell); cx <= Math.floor(box.right / cell); cx++) {
        for (let cy = Math.floor(box.top / cell); cy <= Math.floor(box.bottom / cell); cy++) {
          for (const [x, y] of cells.get(`${cx},${cy}`) ?? []) {
            if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
            if (++n >= enough) return n;
          }
        }
      }
      return n;
    },
  };
}
