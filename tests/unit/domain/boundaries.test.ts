import { describe, expect, test } from 'vitest';
import { boundariesAt } from '../../../src/domain/boundaries';
import { atlas } from '../../fixtures/atlas';

const at = (date: string, perspective = 'neutral') =>
  boundariesAt(atlas, date, perspective).map(({ id }) => id);

describe('the boundary lines', () => {
  test('of 1855 and 1875 hold one after the other', () => {
    expect(at('1855-02-06')).toEqual([]);
    expect(at('1855')).toEqual(['shimoda-1855']);
    expect(at('1875-08-21')).toEqual(['shimoda-1855']);
    expect(at('1875-08-22')).toEqual(['petersburg-1875']);
    expect(at('1945-08-18')).toEqual([]);
  });

  test('claimed today are both drawn by the neutral map, and one by each party’s', () => {
    expect(atlas.perspectives.map((perspective) => at(atlas.today, perspective))).toEqual([
      ['claim-japan', 'claim-russia'], ['claim-japan'], ['claim-russia'],
    ]);
  });

  test('signed by both are drawn in every perspective', () => {
    for (const perspective of atlas.perspectives) expect(at('1860', perspective)).toEqual(['shimoda-1855']);
  });
});
