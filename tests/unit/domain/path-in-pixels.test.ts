import { expect, test } from 'vitest';
import { pathInPixels } from '../../../src/domain/path-in-pixels';

test('steps become places, each shifted and stretched', () => {
  expect(pathInPixels('M10-20l4 0 0 4z', 0.5, 100, 50)).toBe('M105.0 40.0L107.0 40.0L107.0 42.0Z');
});

test('a hole begins where its outline did, and a line goes on where it was left', () => {
  expect(pathInPixels('M0 0l9 0 0 9zm2 2l1 1 0-1z', 1, 0, 0)).toBe('M0.0 0.0L9.0 0.0L9.0 9.0ZM2.0 2.0L3.0 3.0L3.0 2.0Z');
  expect(pathInPixels('M1 1l1 0m2 0l1 0', 1, 0, 0)).toBe('M1.0 1.0L2.0 1.0M4.0 1.0L5.0 1.0');
  expect(pathInPixels('M1 1 2 2L3 3', 1, 0, 0)).toBe('M1.0 1.0L2.0 2.0L3.0 3.0');
});
