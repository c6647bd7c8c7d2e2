import * as v from 'valibot';
import { partyWords, storyWords } from '../../src/i18n/word-key';
import { isWithin } from '../within';
import { date, filled, id, schemaLink } from './basics';
import { frame } from './geojson';
import type { OnTerms } from './terms';

const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** East of the antimeridian its longitudes go on beyond 180. */
const inset = v.pipe(
  v.strictObject({ west: v.number(), south: latitude, east: v.number(), north: latitude, trueAt: latitude }),
  v.check(({ west, south, east, north }) => west < east && south < north, 'its west must be less than its east, and its south than its north'),
);

/** What an edition says of itself, and the words and readings that it brings. */
export function editionFiles({ languages, partyIds, party, ofParties, officialKinds, text, sourced }: OnTerms) {
  const words = [...storyWords, ...partyWords.flatMap((word) => partyIds.map((id) => `${word}${id}`)), ...officialKinds.map((kind) => `sources.kind.${kind}`)];
  return {
    'edition.json': v.pipe(v.strictObject({
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
      home: frame,
      limits: frame,
      locator: v.strictObject({ region: inset, world: inset }),
    }), v.forward(v.check(({ home, limits }) => isWithin(limits, home.southWest) && isWithin(limits, home.northEast), 'reaches beyond limits, where the map does not go'), ['home'])),
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
