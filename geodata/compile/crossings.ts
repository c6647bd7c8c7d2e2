import type { LonLat } from '../../src/domain/types/geometry';

const cell = 0.02; // degrees

/** The first two segments of a closed ring, by the index of their first point, that cross; or null. */
export function findCrossing(ring: readonly LonLat[]): readonly [number, number] | null {
  const cells = new Map<string, number[]>();
  const last = ring.length - 2;
  for (let i = 0; i <= last; i++) {
    const [a, b] = segment(ring, i);
    const seen = new Set<number>();
    for (const key of cellsOf(a, b)) {
      for (const j of cells.get(key) ?? []) {
        if (seen.has(j) || i - j <= 1 || (j === 0 && i === last)) continue;
        seen.add(j);
        const [c, d] = segment(ring, j);
        if (crosses(a, b, c, d)) return [j, i];
      }
      const found = cells.get(key);
      if (found) found.push(i);
      else cells.set(key, [i]);
    }
  }
  return null;
}

const segment = (ring: readonly LonLat[], i: number): readonly [LonLat, LonLat] => [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];

function* cellsOf([ax, ay]: LonLat, [bx, by]: LonLat): Generator<string> {
  const [left, right] = [Math.floor(Math.min(ax, bx) / cell), Math.floor(Math.max(ax, bx) / cell)];
  const [bottom, top] = [Math.floor(Math.min(ay, by) / cell), Math.floor(Math.max(ay, by) / cell)];
  for (let x = left; x <= right; x++) for (let y = bottom; y <= top; y++) yield `${x},${y}`;
}

const turn = (a: LonLat, b: LonLat, c: LonLat) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function crosses(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
