import { expect, test } from 'vitest';
import { coastEdge } from '../../../src/domain/coast-edge';

test('a ring without cuts is as it was', () => {
  const path = 'M1420-500l10 5-5 5z';
  expect(coastEdge(path, 10)).toBe(path);
});

test('a cut along a parallel is passed over, a short step along one is coast', () => {
  expect(coastEdge('M1420-500l20 0-5 10-1 0z', 10)).toBe('M1420-500m20 0l-5 10l-1 0l-14 -10');
});

test('a cut that closes a ring is passed over, and the next ring begins where it did', () => {
  expect(coastEdge('M0 0l5 5 15-5zm2 2l1 1 1-1z', 10)).toBe('M0 0l5 5l15 -5m-20 0m2 2l1 1 1-1z');
});
