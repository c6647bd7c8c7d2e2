import * as v from 'valibot';
import { partyWords, storyWords } from '../../src/i18n/word-key';
import { date, filled, id, lonLat, schemaLink } from './basics';
import type { OnTerms } from './terms';

const corner = v.strictObject({ southWest: lonLat, northEast: lonLat });
const inset = v.strictObject({ west: v.number(), south: v.number(), east: v.number(), north: v.number(), trueAt: v.number() });

/** What an edition says of itself, and the words and readings that it brings. */
export function editionFiles({ languages, partyIds, party, ofParties, officialKinds, text, sourced }: OnTerms) {
  const words = [...storyWords, ...partyWords.flatMap((word) => partyIds.map((id) => `${word}${id}`)), ...officialKinds.map((kind) => `sources.kind.${kind}`)];
  return {
    'edition.json': v.strictObject({
      ...schemaLink,
      version: filled,
      reviewed: date,
      /** Where the publisher reads reports of errors. */
      report: v.optional(v.pipe(v.string(), v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'an address for reports begins with mailto: or https://'))),
      languages: v.pipe(v.array(id), v.minLength(1)),
      parties: v.pipe(v.array(v.strictObject({ id, language: id, speakers: v.array(id) })), v.length(2, 'a dispute has two parties')),
      official: v.array(id),
      leads: v.strictObject(Object.fromEntries(languages.map((language) => [language, party]))),
      earliest: v.pipe(v.string(), v.regex(/^[12]\d{3}$/, 'the time bar begins with a year')),
      home: corner,
      limits: corner,
      locator: v.strictObject({ region: inset, world: inset }),
    }),
    'words.json': v.strictObject({ ...schemaLink, words: v.strictObject(Object.fromEntries(words.map((key) => [key, text]))) }),
    'loaded-words.json': v.strictObject({ ...schemaLink, words: v.record(id, v.array(v.strictObject({ avoid: filled, use: filled }))) }),
    'perspectives.json': v.strictObject({ ...schemaLink, perspectives: v.strictObject({ neutral: sourced, ...ofParties(sourced).entries }) }),
    'about.json': v.strictObject({
      ...schemaLink,
      sections: v.array(v.strictObject({
        id,
        title: text,
        paragraphs: v.array(text),
        /** What was corrected, by edition, newest first. */
        log: v.optional(v.array(v.strictObject({ version: filled, date, text }))),
      })),
    }),
  };
}
