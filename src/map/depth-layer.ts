import type { Depth } from '../domain/types/coast';
import type { Chart } from './chart';

/** The sea floor in steps, shallow to deep, each band over the one before. */
export function drawDepth(chart: Chart, { grid, bands }: Depth): void {
  const group = chart.part('depth', grid);
  bands.forEach((path, i) => group.draw(path, `depth depth-${i + 1}`));
}
