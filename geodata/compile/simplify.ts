import type { LonLat } from '../../src/domain/types/geometry';
import { findCrossing } from './crossings';

const metresPerDegree = 111_320;

/**
 * A ring with fewer points, none of those left out farther than `tolerance` metres from the line
 * that replaces it (Douglas and Peucker 1973). Stays closed, keeps at least four points, and where
 * the shorter line would cross itself takes points back until it does not.
 */
export function simplifyRing(ring: readonly LonLat[], tolerance: number): LonLat[] {
  if (ring.length <= 5) return [...ring];
  const { flat, keep } = thinOut(ring, tolerance);
  for (let attempt = 0; attempt < 500; attempt++) {
    const kept = [...keep].sort((a, b) => a - b);
    const crossing = findCrossing(kept.map((i) => ring[i] ?? [0, 0]));
    if (!crossing) return kept.map((i) => ring[i] ?? [0, 0]);
    const before = keep.size;
    for (const segment of crossing) {
      const { at } = farthestFromLine(flat, kept[segment] ?? 0, kept[segment + 1] ?? 0);
      if (at !== kept[segment]) keep.add(at);
    }
    if (keep.size === before) break;
  }
  return [...ring];
}

function thinOut(ring: readonly LonLat[], tolerance: number): { readonly flat: Flat; readonly keep: Set<number> } {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  const flat = ring.map(([lon, lat]): readonly [number, number] => [lon * shrink * metresPerDegree, lat * metresPerDegree]);
  const far = farthestFrom(flat, 0);
  const keep = new Set([0, far, ring.length - 1]);
  thin(flat, 0, far, tolerance, keep);
  thin(flat, far, ring.length - 1, tolerance, keep);
  if (keep.size < 4) keep.add(farthestFromLine(flat, 0, far).at || farthestFromLine(flat, far, ring.length - 1).at);
  return { flat, keep };
}

type Flat = readonly (readonly [x: number, y: number])[];

function thin(points: Flat, from: number, to: number, tolerance: number, keep: Set<number>): void {
  const stretches: [number, number][] = [[from, to]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [start, end] = stretch;
    const { at, distance } = farthestFromLine(points, start, end);
    if (distance <= tolerance) continue;
    keep.add(at);
    stretches.push([start, at], [at, end]);
  }
}

function farthestFromLine(points: Flat, start: number, end: number): { readonly at: number; readonly distance: number } {
  let at = start;
  let distance = 0;
  const a = points[start];
  const b = points[end];
  if (!a || !b) return { at, distance };
  for (let i = start + 1; i < end; i++) {
    const point = points[i];
    if (!point) continue;
    const off = distanceToSegment(point, a, b);
    if (off > distance) {
      distance = off;
      at = i;
    }
  }
  return { at, distance };
}

/** Both in the same plane. */
export function distanceToSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function farthestFrom(points: Flat, from: number): number {
  const origin = points[from] ?? [0, 0];
  let best = 0;
  let at = Math.floor(points.length / 2);
  points.forEach(([x, y], i) => {
    const away = Math.hypot(x - origin[0], y - origin[1]);
    if (away > best) {
      best = away;
      at = i;
    }
  });
  return at;
}
