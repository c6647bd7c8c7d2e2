import type { Box, Pixel } from './box';

/** Points sorted into square cells, so that those in a box are counted without visiting all. */
export interface PointGrid {
  readonly size: number;
  /** Number of points in the box; may stop counting at `enough`. */
  readonly count: (box: Box, enough?: number) => number;
}

/** @param cell side of a cell in pixels. */
export function createPointGrid(points: readonly Pixel[], cell = 16): PointGrid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (!Number.isFinite(left + top + right + bottom)) return { size: 0, count: () => 0 };
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const cellOf = ([x, y]: Pixel) => Math.floor((y - top) / cell) * columns + Math.floor((x - left) / cell);

  // Points in the order of their cells, and where each cell's begin.
  const starts = new Uint32Array(columns * rows + 1);
  for (const point of points) starts[cellOf(point) + 1] = (starts[cellOf(point) + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length);
  for (const point of points) {
    const at = next[cellOf(point)] ?? 0;
    next[cellOf(point)] = at + 1;
    xs[at] = point[0];
    ys[at] = point[1];
  }

  return {
    size: points.length,
    count(box, enough = Number.POSITIVE_INFINITY) {
      const firstColumn = Math.max(0, Math.floor((box.left - left) / cell));
      const lastColumn = Math.min(columns - 1, Math.floor((box.right - left) / cell));
      const firstRow = Math.max(0, Math.floor((box.top - top) / cell));
      const lastRow = Math.min(rows - 1, Math.floor((box.bottom - top) / cell));
      let n = 0;
      if (firstColumn > lastColumn) return n;
      for (let row = firstRow; row <= lastRow; row++) {
        // The cells of a row follow one another, and so do their points.
        const from = starts[row * columns + firstColumn] ?? 0;
        const to = starts[row * columns + lastColumn + 1] ?? 0;
        for (let i = from; i < to; i++) {
          const x = xs[i] ?? 0;
          const y = ys[i] ?? 0;
          if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && ++n >= enough) return n;
        }
      }
      return n;
    },
  };
}

/** Several grids as one, counted by boxes in other units. @param toTheirs a box in the units of the grids' points */
export const joinGrids = (grids: readonly PointGrid[], toTheirs: (box: Box) => Box): PointGrid => ({
  size: grids.reduce((sum, { size }) => sum + size, 0),
  count(box, enough = Number.POSITIVE_INFINITY) {
    const theirs = toTheirs(box);
    return grids.reduce((sum, grid) => (sum < enough ? sum + grid.count(theirs, enough - sum) : sum), 0);
  },
});
