import type { Problem } from '../read';
import type { Rule } from './rule';

/** Kinds that quote a party, say what is its right, or say what moved it. */
const partial: ReadonlySet<string> = new Set(['quotation', 'legal', 'motive']);
const parties: ReadonlySet<string> = new Set(['russian-foreign-ministry', 'russian-position', 'japanese-position']);

/** Where a party speaks, or is spoken of by its rights or motives, both parties' positions stand beside the claim. */
export const partiesAnswered: Rule = (files) =>
  files['article.json'].claims.flatMap(({ speaker, kind, positions }, i): Problem[] =>
    positions || !(parties.has(speaker) || partial.has(kind))
      ? []
      : [{ file: 'article.json', path: `claims.${i}`, message: `is ${parties.has(speaker) ? 'spoken by a party' : `of the kind "${kind}"`} and has no positions; say what Russia and what Japan hold, at equal length` }],
  );
