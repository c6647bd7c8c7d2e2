import { describe, expect, test } from 'vitest';
import { chain, concerning, findIsland, mainPlaces, membersOf, placesOf } from '../../../src/domain/islands';
import { atlas } from '../../fixtures/atlas';

const ids = (islands: readonly { readonly id: string }[]) => islands.map(({ id }) => id);

describe('the islands', () => {
  test('are found by id, and words that every object knows are no islands', () => {
    expect(findIsland(atlas, 'urup')?.name.forms.russia).toBe('Urup');
    for (const id of ['atlantis', '__proto__', 'constructor', '']) expect(findIsland(atlas, id)).toBeUndefined();
  });

  test('in dispute are counted as the article does, Habomai as one place', () => {
    expect(ids(mainPlaces(atlas))).toEqual(['iturup', 'shikotan', 'habomai']);
    expect(ids(membersOf(atlas, 'habomai'))).toEqual(['tanfilyev', 'zelyony']);
    expect(membersOf(atlas, 'urup')).toEqual([]);
  });

  test('of the rest of the chain run from north to south', () => {
    expect(ids(chain(atlas))).toEqual(['shumshu', 'urup']);
  });
});

describe('references', () => {
  test('to the chain mean its undisputed islands', () => {
    expect(placesOf(atlas, ['chain'])).toEqual(['shumshu', 'urup']);
  });

  test('to a group mean the group and its islets, each once', () => {
    expect(placesOf(atlas, ['tanfilyev', 'habomai', 'atlantis'])).toEqual(['tanfilyev', 'habomai', 'zelyony']);
  });

  test('concern an islet with its group, a group with its islet, but not one islet with another', () => {
    expect(concerning(atlas, 'tanfilyev')(['habomai'])).toBe(true);
    expect(concerning(atlas, 'habomai')(['tanfilyev'])).toBe(true);
    expect(concerning(atlas, 'tanfilyev')(['zelyony'])).toBe(false);
    expect(concerning(atlas, 'urup')(['chain'])).toBe(true);
    expect(concerning(atlas, 'iturup')(['chain'])).toBe(false);
    expect(concerning(atlas, 'iturup')([])).toBe(false);
  });
});
