import * as v from 'valibot';
import { claimKinds, findings } from '../../src/domain/types/claims';
import { code, date, dateRange, filled, id, schemaLink, sources } from './basics';
import type { OnTerms } from './terms';

const sourceKinds = [
  'treaty-text', 'archive', 'un', 'statistics', 'scholarship', 'quality-press', 'state-press', 'encyclopedia', 'reference',
] as const;

/** What the article claims, and what every statement rests on. */
export function ledgerFiles({ languages, ofParties, officialKinds, text, sourced }: OnTerms) {
  const claim = v.strictObject({
    id,
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
    speaker: id,
    islands: v.array(id),
    kind: v.picklist(claimKinds),
    text,
    finding: v.picklist(findings),
    reason: text,
    context: text,
    place: v.optional(id),
    boundary: v.optional(id),
    date: v.optional(dateRange),
    wording: v.optional(text),
    positions: v.optional(ofParties(sourced)),
    sources,
  });
  const source = v.strictObject({
    id,
    /** Its own, in its own language; in every language where the document has each officially. */
    title: v.union([text, filled]),
    /** What it is, for those who do not read its title; in the title's own language only where a part of it is meant. */
    gloss: v.optional(v.strictObject(Object.fromEntries(languages.map((language) => [language, v.optional(filled)])))),
    keeper: id,
    kind: v.picklist([...sourceKinds, ...officialKinds]),
    language: code,
    date: v.optional(date),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/, 'an address begins with https:// or http:// and names a site'))),
    checked: v.picklist(['opened', 'copy', 'cited']),
    note: v.optional(v.string()),
  });
  const keeper = v.pipe(
    v.strictObject({ id, name: v.union([text, filled]), language: v.optional(code) }),
    v.check(({ name, language }) => (typeof name === 'string') === (language !== undefined), 'a keeper has either a name in each language or one of its own, as a text with the language that it is in'),
  );
  return {
    'article.json': v.strictObject({
      ...schemaLink,
      title: text,
      agency: text,
      date,
      /** How many paragraphs it has; the headline is paragraph 0. */
      paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
      speakers: v.record(id, text),
      claims: v.array(claim),
      omissions: v.array(v.strictObject({ id, text, sources })),
      /** `date`: the day to which the map goes for the stop. */
      tour: v.pipe(v.array(v.strictObject({ claim: id, date: v.optional(date), text })), v.minLength(1, 'the guided reading needs a stop')),
    }),
    'keepers.json': v.strictObject({ ...schemaLink, keepers: v.array(keeper) }),
    'sources.json': v.strictObject({ ...schemaLink, sources: v.array(source) }),
  };
}
