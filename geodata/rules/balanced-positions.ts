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

/** Words, or signs in a script without spaces. */
function lengthOf(text: string): number {
  const words = text.split(/\s+/).length;
  return text.length > 20 * words ? text.length : words;
}
