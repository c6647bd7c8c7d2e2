import type { Box, Pixel } from './box';

/** Which shape lies where in a frame, to about a cell. */
export interface LandMask {
  /** Number of the shape under a point, from 0; -1 for sea. */
  readonly at: (point: Pixel) => number;
  /** Cells of a box that a shape covers which is not its own. */
  readonly others: (box: Box, isOwn: (shape: number) => boolean) => number;
}

/**
 * Shapes filled into a grid of cells, by whether a cell's middle lies inside; where two meet the later covers.
 * @param shapes outlines in pixels, of one or several parts. @param cell side of a cell in pixels.
 */
export function createLandMask(shapes: readonly (readonly (readonly Pixel[])[])[], width: number, height: number, cell = 8): LandMask {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const cells = new Int16Array(columns * rows).fill(-1);
  shapes.forEach((parts, shape) => {
    for (const ring of parts) fill(ring, shape);
  });

  /** Row by row: between every other crossing of the outline and the next lies land. */
  function fill(ring: readonly Pixel[], shape: number): void {
    const crossings = new Map<number, number[]>();
    let last = ring.at(-1);
    for (const point of ring) {
      if (last) {
        const [upper, lower] = last[1] < point[1] ? [last, point] : [point, last];
        const end = Math.min(rows, Math.ceil(lower[1] / cell - 0.5));
        for (let row = Math.max(0, Math.ceil(upper[1] / cell - 0.5)); row < end; row++) {
          const share = ((row + 0.5) * cell - upper[1]) / (lower[1] - upper[1]);
          const x = upper[0] + (lower[0] - upper[0]) * share;
          const found = crossings.get(row);
          if (found) found.push(x);
          else crossings.set(row, [x]);
        }
      }
      last = point;
    }
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i] ?? 0) / cell - 0.5));
        const to = Math.min(columns, Math.ceil((xs[i + 1] ?? 0) / cell - 0.5));
        if (to > from) cells.fill(shape, row * columns + from, row * columns + to);
      }
    }
  }

  const clamp = (value: number, end: number) => Math.min(Math.max(Math.floor(value / cell), 0), end - 1);
  return {
    at: ([x, y]) => (x < 0 || y < 0 || x >= width || y >= height ? -1 : (cells[clamp(y, rows) * columns + clamp(x, columns)] ?? -1)),
    others({ left, top, right, bottom }, isOwn) {
      let n = 0;
      const [lastRow, first, last] = [clamp(bottom, rows), clamp(left, columns), clamp(right, columns)];
      for (let row = clamp(top, rows); row <= lastRow; row++) {
        for (let at = row * columns + first; at <= row * columns + last; at++) {
          const shape = cells[at] ?? -1;
          if (shape >= 0 && !isOwn(shape)) n++;
        }
      }
      return n;
    },
  };
}
