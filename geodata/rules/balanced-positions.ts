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

/** Signs of scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words, or signs in a text that is mostly of such a script. */
function lengthOf(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0;
  return signs > text.length / 2 ? text.length : text.split(/\s+/).length;
}
