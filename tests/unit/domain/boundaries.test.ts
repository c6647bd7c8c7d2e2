import { describe, expect, test } from 'vitest';
import { boundariesAt, boundariesShown } from '../../../src/domain/boundaries';
import { focusOf } from '../../../src/domain/focus';
import { defaultView } from '../../../src/state/view';
import { atlas, ledger } from '../../fixtures/atlas';

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

  test('of a claim stand beside those in force while it is open', () => {
    const view = { ...defaultView(atlas), claim: 'c17' };
    expect(boundariesShown(atlas, view, focusOf(atlas, ledger, view, [])).map(({ id }) => id).sort()).toEqual(['claim-japan', 'claim-russia', 'shimoda-1855']);
  });

  test('signed by both are drawn in every perspective', () => {
    for (const perspective of atlas.perspectives) expect(at('1860', perspective)).toEqual(['shimoda-1855']);
  });
});
