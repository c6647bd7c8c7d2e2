import { describe, expect, test } from 'vitest';
import { nextSort, sortRows } from '../../../src/domain/sort-rows';

const rows = [
  { id: 'shumshu', area: undefined, name: 'Shumshu', kana: 'しゅむしゅとう' },
  { id: 'zelyony', area: 58.3, name: 'Зелёный', kana: 'しぼつとう' },
  { id: 'iturup', area: 3166.6, name: 'Итуруп', kana: 'えとろふとう' },
  { id: 'yuri', area: 9.9, name: 'Ёри', kana: 'ゆりとう' },
  { id: 'urup', area: undefined, name: 'Етуруп', kana: 'うるっぷとう' },
] as const;
type Row = (typeof rows)[number];
const ids = (sorted: readonly Row[]) => sorted.map(({ id }) => id);

describe('rows', () => {
  test('are sorted by size, not by digits, and those without a figure stand last either way', () => {
    expect(ids(sortRows(rows, ({ area }) => area, false, 'en'))).toEqual(['yuri', 'zelyony', 'iturup', 'shumshu', 'urup']);
    expect(ids(sortRows(rows, ({ area }) => area, true, 'en'))).toEqual(['iturup', 'zelyony', 'yuri', 'shumshu', 'urup']);
  });

  test('are sorted by name as the language’s readers do: ё beside е, kana by sound', () => {
    expect(ids(sortRows(rows.slice(1), ({ name }) => name, false, 'ru'))).toEqual(['yuri', 'urup', 'zelyony', 'iturup']);
    expect(ids(sortRows(rows, ({ kana }) => kana, false, 'ja'))).toEqual(['urup', 'iturup', 'zelyony', 'shumshu', 'yuri']);
  });

  test('with equal values keep their order, and the rows given are left as they were', () => {
    const before = ids(rows);
    expect(ids(sortRows(rows, () => 1, true, 'en'))).toEqual(before);
    expect(ids(rows)).toEqual(before);
  });
});

test('a column is pressed once for its own direction, twice for the other, three times for the rows’ own order', () => {
  const once = nextSort(null, 'area', true);
  const twice = nextSort(once, 'area', true);
  expect([once, twice, nextSort(twice, 'area', true)]).toEqual([{ by: 'area', down: true }, { by: 'area', down: false }, null]);
  expect(nextSort(once, 'name', false)).toEqual({ by: 'name', down: false });
});
