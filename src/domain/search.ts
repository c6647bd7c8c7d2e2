import { romaji } from './romaji';
import type { Atlas } from './types/atlas';
import type { Island } from './types/islands';

/** Islands whose name, in any form or script, holds the words; those that begin with them first. */
export function searchIslands(atlas: Atlas, query: string): readonly Island[] {
  const wanted = fold(query);
  if (wanted === '') return atlas.islands;
  const holding = atlas.islands
    .map((island) => ({ island, forms: formsOf(island) }))
    .filter(({ forms }) => forms.some((form) => form.includes(wanted)));
  const begins = ({ forms }: { forms: readonly string[] }) => forms.some((form) => form.startsWith(wanted));
  const first = holding.filter(begins);
  return [...first, ...holding.filter((found) => !first.includes(found))].map(({ island }) => island);
}

function formsOf({ id, name }: Island): readonly string[] {
  const readings = name.native.flatMap(({ reading }) => (reading ? fold(reading) : []));
  return [...Object.values(name.forms), ...name.native.map(({ text }) => text), id, ...readings.map(romaji)].map(fold).concat(readings);
}

/**
 * What is left of a word once spelling habits are taken away: case, accents and macrons, ё for е,
 * spaces and punctuation, katakana for hiragana, long vowels written out, "kh" for "h", "shi" for "si".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/o[ou]+/g, 'o')
    .replace(/uu+/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/sh(?=[aiou])/g, 's')
    .replace(/ch(?=[aiou])|ts(?=u)/g, 't')
    .replace(/f(?=u)/g, 'h');
