import type { Problem } from '../read';
import type { Rule } from './rule';

/** Kinds that quote a party, say what is its right, or say what moved it. */
const partial: ReadonlySet<string> = new Set(['quotation', 'legal', 'motive']);

/** Where a party speaks, or is spoken of by its rights or motives, both parties' positions stand beside the claim. */
export const partiesAnswered: Rule = (files) => {
  const { parties } = files['edition.json'];
  const own = new Set(parties.flatMap(({ speakers }) => speakers));
  const both = parties.map(({ id }) => `what ${files['words.json'].words[`claim.${id}`]?.en ?? id}`).join(' and ');
  return files['article.json'].claims.flatMap(({ speaker, kind, positions }, i): Problem[] =>
    positions || !(own.has(speaker) || partial.has(kind))
      ? []
      : [{ file: 'article.json', path: `claims.${i}`, message: `is ${own.has(speaker) ? 'spoken by a party' : `of the kind "${kind}"`} and has no positions; say ${both} hold, at equal length` }],
  );
};
