import type { Problem } from '../read';
import type { Rule } from './rule';

const allowed = 0.25;

/** The two parties' positions on a claim are of equal length, within a quarter, in each language. */
export const balancedPositions: Rule = (files) =>
  files['article.json'].claims.flatMap(({ positions }, i): Problem[] => {
    if (!positions) return [];
    return files['edition.json'].languages.flatMap((language): Problem[] => {
      const [first, second] = Object.values(positions).map(({ text }) => lengthOf(text[language] ?? ''));
      if (!first || !second || Math.abs(first - second) / Math.max(first, second) <= allowed) return [];
      return [{ file: 'article.json', path: `claims.${i}.positions`, message: `in "${language}" one position has ${first} and the other ${second} words or signs; bring them within a quarter` }];
    });
  });

/** Words, or signs in a script without spaces. */
function lengthOf(text: string): number {
  const words = text.split(/\s+/).length;
  return text.length > 20 * words ? text.length : words;
}
