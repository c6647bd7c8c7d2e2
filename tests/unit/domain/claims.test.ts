import { describe, expect, test } from 'vitest';
import { claimsAbout, countBy, filterClaims } from '../../../src/domain/claims';
import { atlas, ledger } from '../../fixtures/atlas';

const any = { speaker: null, finding: null, about: null };
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('claims', () => {
  test('about a group are claims about its islets', () => {
    expect(ids(claimsAbout(atlas, ledger, 'tanfilyev'))).toEqual(['c17']);
    expect(ids(claimsAbout(atlas, ledger, 'iturup'))).toEqual(['c17', 'c20']);
    expect(claimsAbout(atlas, ledger, 'urup')).toEqual([]);
  });

  test('are filtered by speaker, by finding and by island, each alone and all together', () => {
    expect(ids(filterClaims(atlas, ledger, any))).toEqual(['c17', 'c20']);
    expect(ids(filterClaims(atlas, ledger, { ...any, speaker: 'unnamed' }))).toEqual(['c20']);
    expect(ids(filterClaims(atlas, ledger, { ...any, finding: 'differs' }))).toEqual(['c17']);
    expect(ids(filterClaims(atlas, ledger, { ...any, about: 'habomai' }))).toEqual(['c17']);
    expect(filterClaims(atlas, ledger, { speaker: 'unnamed', finding: 'contested', about: 'habomai' })).toEqual([]);
  });

  test('are counted by what they share', () => {
    expect([...countBy([...ledger.claims, ...ledger.claims.slice(0, 1)], 'speaker')]).toEqual([['agency', 2], ['unnamed', 1]]);
    expect(countBy(ledger.claims, 'finding').get('supported')).toBeUndefined();
  });
});
