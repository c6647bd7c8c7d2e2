import { describe, expect, test } from 'vitest';
import { boxAt } from '../../../src/domain/box';
import { placeLabels } from '../../../src/domain/place-labels';

const frame = boxAt(0, 0, 100, 100);
const at = (left: number, top: number, cost: number) => ({ boxes: [boxAt(left, top, 20, 10)], cost });
const leftOf = (placed: ReadonlyMap<string, { readonly boxes: readonly { readonly left: number }[] }>, id: string) => placed.get(id)?.boxes[0]?.left;

describe('names that belong together', () => {
  test('are all placed where the first one’s best place would take the second’s only one', () => {
    const a = { id: 'a', priority: 1, candidates: [at(10, 10, 0), at(60, 60, 5)] };
    const b = { id: 'b', priority: 2, candidates: [at(15, 12, 0)] };
    expect([...placeLabels([a, b], frame, []).keys()]).toEqual(['a']);
    const placed = placeLabels([{ ...a, together: true }, { ...b, together: true }], frame, []);
    expect([leftOf(placed, 'a'), leftOf(placed, 'b')]).toEqual([60, 15]);
  });

  test('cost the least in sum, whatever their order', () => {
    const a = { id: 'a', priority: 1, together: true, candidates: [at(10, 10, 0), at(60, 60, 2)] };
    const b = { id: 'b', priority: 2, together: true, candidates: [at(15, 12, 0), at(60, 10, 9)] };
    for (const requests of [[a, b], [b, a]]) {
      const placed = placeLabels(requests, frame, []);
      expect([leftOf(placed, 'a'), leftOf(placed, 'b')]).toEqual([60, 15]);
    }
  });

  test('come before names of any priority', () => {
    const placed = placeLabels([{ id: 'sea', priority: 0, candidates: [at(10, 10, 0)] }, { id: 'a', priority: 5, together: true, candidates: [at(12, 12, 0)] }], frame, []);
    expect([...placed.keys()]).toEqual(['a']);
  });

  test('leave out one that has no place, and place the others', () => {
    const placed = placeLabels([{ id: 'a', priority: 1, together: true, candidates: [at(95, 10, 0)] }, { id: 'b', priority: 2, together: true, candidates: [at(10, 10, 0)] }], frame, []);
    expect([...placed.keys()]).toEqual(['b']);
  });

  test('leave out what matters less, be it more than one', () => {
    const four = { id: 'a', priority: 10, together: true, candidates: [at(40, 40, 0)] };
    const lines = [{ id: 'b', priority: 15, together: true, candidates: [at(30, 40, 0)] }, { id: 'c', priority: 15, together: true, candidates: [at(55, 40, 0)] }];
    expect([...placeLabels([...lines, four], frame, []).keys()]).toEqual(['a']);
  });

  test('end in time when every place meets every other', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => ({ id: String(i), priority: i, together: true, candidates: Array.from({ length: 60 }, (__, j) => at(40 + (j % 3) * 10, 40 + Math.floor(j / 3) * 0.2, j)) }));
    expect(placeLabels(crowd, frame, []).size).toBeGreaterThan(0);
  });
});
