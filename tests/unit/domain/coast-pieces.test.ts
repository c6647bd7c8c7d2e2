import { expect, test } from 'vitest';
import { coastPieces } from '../../../src/domain/coast-pieces';
import type { LonLat } from '../../../src/domain/types/geometry';

test('a ring without cuts is one piece', () => {
  const ring: readonly LonLat[] = [[142, 50], [143, 49.5], [142.5, 49], [142, 50]];
  expect(coastPieces(ring)).toEqual([ring]);
});

test('a cut along a parallel is left out, a short step along one is coast', () => {
  const ring: readonly LonLat[] = [[142, 50], [144, 50], [143.5, 49], [143.4, 49], [142, 50]];
  expect(coastPieces(ring)).toEqual([[[144, 50], [143.5, 49], [143.4, 49], [142, 50]]]);
});
