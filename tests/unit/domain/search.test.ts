import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { romaji } from '../../../src/domain/romaji';
import { fold, searchIslands } from '../../../src/domain/search';
import { atlas } from '../../fixtures/atlas';

const search = (query: string) => searchIslands(atlas, query).map(({ id }) => id);

describe('searching islands', () => {
  test.each([
    ['ITURUP', 'iturup'], ['etorofu', 'iturup'], ['Etorofu-tō', 'iturup'], ['итуруп', 'iturup'], ['択捉', 'iturup'],
    ['えとろふ', 'iturup'], ['エトロフ', 'iturup'], ['зеленый', 'zelyony'], ['Зелёный', 'zelyony'], ['suisho', 'tanfilyev'],
    ['suishou', 'tanfilyev'], ['Suishō-jima', 'tanfilyev'], ['Khabomai', 'habomai'], ['歯舞', 'habomai'], ['shumushu tō', 'shumshu'], ['Etorohu', 'iturup'], ['sikotan', 'shikotan'],
  ])('"%s" finds %s first', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  test('puts names that begin with the words before names that hold them', () => {
    expect(search('shi')).toEqual(['shikotan', 'zelyony']);
    expect(search('ur')).toEqual(['urup', 'iturup']);
  });

  test('with nothing asked for keeps all in their order, and with nonsense none', () => {
    expect(search('  ')).toEqual(atlas.islands.map(({ id }) => id));
    expect(search('xyzzy')).toEqual([]);
  });

  test('never throws, and finds every island by any of its names, folded once or twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(searchIslands(atlas, query).length).toBeLessThanOrEqual(atlas.islands.length);
    }));
    for (const { id, name } of atlas.islands) {
      for (const form of [...Object.values(name.forms), ...name.native.flatMap(({ text, reading = text }) => [text, reading])]) {
        expect(search(form)).toContain(id);
        expect(fold(fold(form))).toBe(fold(form));
      }
    }
  });
});

test.each([
  ['くなしりとう', 'kunashiritou'], ['しゃこたん', 'shakotan'], ['きょう', 'kyou'], ['うるっぷとう', 'urupputou'],
  ['じゅうぞう', 'juuzou'], ['すいしょうじま', 'suishoujima'], ['あa漢', 'aa漢'],
])('%s reads %s in romaji', (kana, text) => {
  expect(romaji(kana)).toBe(text);
});
