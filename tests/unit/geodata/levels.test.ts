import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../../geodata/compile/crossings';
import { compileCoast, levels, polygonsOf } from '../../../geodata/compile/levels';
import { distanceToSegment, simplifyRing } from '../../../geodata/compile/simplify';
import { fromMercator } from '../../../src/domain/mercator';
import { decodePolygons } from '../../../src/domain/decode-polygons';
import { unpackCoast } from '../../../src/domain/unpack';
import type { LonLat } from '../../../src/domain/types/geometry';

const read = (name: string): FeatureCollection<Polygon | null> => JSON.parse(readFileSync(join(__dirname, '../../../geodata', name), 'utf8'));
const islands = read('islands.geojson');
const land = read('land.geojson');
const compiled = levels.map((_, level) => unpackCoast(compileCoast(level, islands, land)));

/** The farthest, in metres, that any point of the full ring lies from the drawn one. */
function deviation(full: readonly LonLat[], drawn: readonly LonLat[]): number {
  const shrink = Math.cos(((full[0]?.[1] ?? 0) * Math.PI) / 180);
  const flat = (ring: readonly LonLat[]) => ring.map(([lon, lat]): [number, number] => [lon * shrink * 111_320, lat * 111_320]);
  const segments = flat(drawn);
  return Math.max(
    ...flat(full).map((point) => {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 1; i < segments.length; i++) best = Math.min(best, distanceToSegment(point, segments[i - 1] ?? point, segments[i] ?? point));
      return best;
    }),
  );
}

describe.each(levels.map(({ tolerance, grid }, level) => ({ level, tolerance, grid })))('level $level', ({ level, tolerance, grid }) => {
  test(`draws no island farther than ${tolerance} m from its full coast, give or take the grid`, () => {
    let measured = 0;
    for (const { id, outlines } of compiled[level]?.islands ?? []) {
      const [full] = polygonsOf(islands.features.find((feature) => feature.id === id)?.geometry ?? null);
      const [drawn] = outlines;
      if (!full?.[0] || !drawn) continue; // a rock is a point
      measured++;
      expect(deviation(full[0], drawn.map(fromMercator)), id).toBeLessThan(tolerance + (111_320 / grid) * 0.75);
    }
    expect(measured).toBeGreaterThan(20);
  });

  test('draws no ring that crosses itself or has fewer than three corners', () => {
    for (const { id, path } of compiled[level]?.islands ?? []) {
      for (const ring of decodePolygons(path, grid).flat()) {
        expect(ring.length, id).toBeGreaterThan(3);
        if (level > 0) expect(findCrossing(ring), id).toBeNull();
      }
    }
  });

  test('draws every named island', () => {
    const named = islands.features.filter(({ properties, geometry }) => properties?.name && geometry).map(({ id }) => id);
    const drawn = new Set(compiled[level]?.islands.map(({ id }) => id));
    expect(named.filter((id) => !drawn.has(String(id)) && level > 0)).toEqual([]);
    for (const id of ['iturup', 'kunashir', 'shikotan', 'zelyony', 'tanfilyev', 'anuchin', 'signalny']) expect(drawn.has(id), id).toBe(true);
  });
});

test('a ring is simplified to within the tolerance and keeps its ends together', () => {
  const ring: LonLat[] = [[0, 0], [0.5, 0.0001], [1, 0], [1, 1], [0.5, 1.3], [0, 1], [0, 0]];
  const simple = simplifyRing(ring, 100);
  expect(simple).not.toContainEqual([0.5, 0.0001]);
  expect(simple).toContainEqual([0.5, 1.3]);
  expect(simple.at(-1)).toEqual(simple[0]);
});
