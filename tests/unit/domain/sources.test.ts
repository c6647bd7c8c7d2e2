import { describe, expect, test } from 'vitest';
import { citations, drawnFrom } from '../../../src/domain/citations';
import { sourcesOf } from '../../../src/domain/sources';
import { atlas, ledger } from '../../fixtures/atlas';

const ids = (nouns: readonly { readonly id: string | number }[]) => nouns.map(({ id }) => id);

describe('a source', () => {
  test('is cited by claims, also where only one party’s position rests on it', () => {
    expect(ids(citations(ledger, 'slavinsky-1993').claims)).toEqual(['c17']);
    expect(ids(citations(ledger, 'ministry-ja').claims)).toEqual(['c17']);
  });

  test('is cited by events, omissions, perspectives and islands, each island once', () => {
    expect(ids(citations(ledger, 'text-joint-1956').events)).toEqual(['joint-1956']);
    expect(ids(citations(ledger, 'slavinsky-1993').omissions)).toEqual(['ainu']);
    expect(citations(ledger, 'ministry-ru').perspectives).toEqual(['russia']);
    expect(citations(ledger, 'statistics').islands).toEqual(['iturup', 'shikotan']);
  });

  test('carries what is drawn', () => {
    expect(ids(drawnFrom(atlas, 'text-claim-japan').boundaries)).toEqual(['claim-japan']);
    expect(drawnFrom(atlas, 'act-1905-09-05').administrations.map(({ unit }) => unit)).toEqual(['sakhalin-south']);
  });

  test('that nothing cites has no citations', () => {
    expect(Object.values(citations(ledger, 'nobody')).flat()).toEqual([]);
  });

  test('is found by id in the order asked for; an unknown one is left out', () => {
    expect(ids(sourcesOf(ledger, ['statistics', 'nobody', 'frus-1956']))).toEqual(['statistics', 'frus-1956']);
  });
});
