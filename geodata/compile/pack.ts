import type { PackedRing } from '../../src/domain/decode-rings';
import type { LonLat } from '../../src/domain/types';

/** A closed ring as first point and steps on a grid; steps of zero and the closing point left out. */
export function packRing(ring: readonly LonLat[], grid: number): PackedRing {
  const packed: number[] = [];
  let x = 0;
  let y = 0;
  for (const [lon, lat] of ring.slice(0, -1)) {
    const dx = Math.round(lon * grid) - x;
    const dy = Math.round(lat * grid) - y;
    if (packed.length > 0 && dx === 0 && dy === 0) continue;
    packed.push(dx, dy);
    x += dx;
    y += dy;
  }
  return packed;
}
