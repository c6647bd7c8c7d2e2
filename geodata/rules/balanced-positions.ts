import type { Problem } from '../read';
import type { Rule } from './rule';

const allowed = 0.25;

/** The two parties' positions on a claim, and what is said of their maps, are of equal length, within a quarter, in each language. */
export const balancedPositions: Rule = (files) => {
  const { parties, languages } = files['edition.json'];
  const { perspectives } = files['perspectives.json'];
  type Sides = Readonly<Record<string, { readonly text: Readonly<Record<string, string>> }>>;
  const unequal = (file: string, path: string, sides: Sides): readonly Problem[] =>
    languages.flatMap((language): Problem[] => {
      const [first, second] = parties.map(({ id }) => lengthOf(sides[id]?.text[language] ?? ''));
      if (!first || !second || Math.abs(first - second) / Math.max(first, second) <= allowed) return [];
      return [{ file, path, message: `in "${language}" one position has ${first} and the other ${second} words or signs; bring them within a quarter` }];
    });
  return [
    ...files['article.json'].claims.flatMap(({ positions }, i) => (positions ? unequal('article.json', `claims.${i}.positions`, positions) : [])),
    ...unequal('perspectives.json', 'perspectives', perspectives),
  ];
};

/** Signs of scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words, or signs in a text that is mostly of such a script. */
function lengthOf(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0;
  return signs > text.length / 2 ? text.length : text.split(/\s+/).length;
}
