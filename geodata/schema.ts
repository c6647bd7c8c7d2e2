import * as v from 'valibot';
import { claimKinds, eventKinds, factKinds, findings, placeKinds, standings } from '../src/domain/types';
import { partyWords, storyWords } from '../src/i18n/word-key';

/**
 * The only description of the data files, for the languages and parties of an edition. JSON Schemas
 * for editors are written from it.
 */

/** What an edition says of itself that decides how its other files look. */
export interface Terms {
  readonly languages: readonly string[];
  readonly parties: readonly { readonly id: string; readonly language: string }[];
  /** States whose own documents are among the sources, by code. */
  readonly official: readonly string[];
}

/** A text in the languages of the edition. */
export type Text = { readonly en: string } & Readonly<Record<string, string>>;
/** A name, in both parties' own languages too, whatever the edition's; `reading` says how its signs are read. */
export type Names = Text & { readonly reading?: string };

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'));
const code = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is its code, as "en"'));
const filled = v.pipe(v.string(), v.minLength(1, 'a text must not be empty'));
const sources = v.pipe(v.array(id), v.minLength(1, 'every statement needs a source'));
const date = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is "1855", "1945-08" or "1945-08-28"'),
);
const dateRange = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}(-\d\d){0,2}(\/[12]\d{3}(-\d\d){0,2})?$/, 'a date is partial ISO, a range "from/to"'),
);
const lonLat = v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]);
const schemaLink = { $schema: v.optional(v.string()) };

const ring = v.pipe(v.array(v.pipe(v.array(v.number()), v.minLength(2))), v.minLength(4, 'a ring has at least four positions'));
const geometry = v.nullable(
  v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
    v.object({ type: v.literal('Point'), coordinates: lonLat }),
    v.object({ type: v.literal('LineString'), coordinates: v.array(lonLat) }),
    v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(lonLat)) }),
  ]),
);
const features = <Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), properties, geometry })) });
const featuresById = <Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), id, properties, geometry })) });

const word = v.union([filled, v.strictObject({ one: v.optional(filled), few: v.optional(filled), many: v.optional(filled), other: filled })]);
const language = v.strictObject({
  ...schemaLink,
  id,
  name: filled,
  locale: filled,
  cardLocale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'the locale for cards is written as "en_GB"')),
  grouping: v.picklist(['auto', 'min2']),
  words: v.record(v.string(), word),
});
const corner = v.strictObject({ southWest: lonLat, northEast: lonLat });
const inset = v.strictObject({ west: v.number(), south: v.number(), east: v.number(), north: v.number(), trueAt: v.number() });

const sourceKinds = [
  'treaty-text', 'archive', 'un', 'statistics', 'scholarship', 'quality-press', 'state-press', 'encyclopedia', 'reference',
] as const;

/** What is told by a figure. */
const measured: ReadonlySet<string> = new Set(['area', 'residents-then', 'highest', 'distance']);
const titleLength: Readonly<Record<string, number>> = { en: 60, ja: 40 };

/** What each file holds, but for the languages' own, by the languages in which texts stand and the parties. */
function schemasOf({ languages, parties, official }: Terms) {
  const ids = parties.map(({ id }) => id);
  const party = v.picklist(ids);
  const perspective = v.picklist(['neutral', ...ids]);
  /** One for each party. */
  const ofParties = <Schema extends v.GenericSchema>(schema: Schema) => v.strictObject(Object.fromEntries(ids.map((id) => [id, schema])));
  const own = parties.map(({ language }) => language);
  const officialKinds = official.map((state) => `official-${state}`);
  const words = [...storyWords, ...partyWords.flatMap((word) => ids.map((id) => `${word}${id}`)), ...officialKinds.map((kind) => `sources.kind.${kind}`)];
  const inEach = <Schema extends v.GenericSchema>(of: (language: string) => Schema) =>
    Object.fromEntries(languages.map((language) => [language, language === 'en' ? of(language) : v.optional(of(language))]));
  /** English always; every other language of the edition by a rule, which can say what is missing of all. */
  const text = v.strictObject({ en: filled, ...inEach(() => filled) }) as unknown as v.GenericSchema<Text>;
  const title = v.strictObject(inEach((language) => v.pipe(filled, v.maxLength(titleLength[language] ?? 70, `a title has at most ${titleLength[language] ?? 70} characters`)))) as unknown as v.GenericSchema<Text>;
  const names = v.strictObject({ ...inEach(() => filled), ...Object.fromEntries(['en', ...own].map((language) => [language, filled])), reading: v.optional(filled) }) as unknown as v.GenericSchema<Names>;
  const sourced = v.strictObject({ text, sources });

  const fact = v.pipe(
    v.strictObject({
      kind: v.picklist([...factKinds, ...ids.map((id) => `district-${id}` as const)]),
      value: v.optional(v.number()),
      unit: v.optional(v.picklist(['km2', 'm', 'km', 'people'])),
      date: v.optional(date),
      of: v.optional(text),
      text: v.optional(text),
      sources,
    }),
    v.check(({ kind, value, unit, text }) => (value !== undefined && unit !== undefined) || (text !== undefined && !measured.has(kind)), 'a fact needs a value with its unit or, where nothing is measured, a text'),
  );

  const islandProperties = v.strictObject({
    name: v.nullable(ofParties(names)),
    group: id,
    parent: v.optional(id),
    unit: id,
    at: v.optional(lonLat),
    nearest: v.optional(id),
    rank: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
    disputed: v.boolean(),
    publishedAreaKm2: v.optional(v.number()),
    areaNote: v.optional(text),
    shapeNote: v.optional(text),
    summary: v.optional(sourced),
    facts: v.optional(v.array(fact)),
    drawnAreaKm2: v.optional(v.number()),
  });

  const reading = v.strictObject({ name: text, text, sources });

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
    'islands.geojson': featuresById(islandProperties),
    'land.geojson': features(v.object({ unit: v.nullable(id) })),
    'boundaries.geojson': featuresById(v.object({})),
    'depth.geojson': features(v.object({ depthM: v.number() })),
    'locator.geojson': features(v.nullable(v.object({}))),
    'world.geojson': features(v.nullable(v.object({}))),
    'relief.json': v.strictObject({ ...schemaLink, image: v.literal('relief.webp'), southWest: lonLat, northEast: lonLat }),
    'boundaries.json': v.strictObject({
      ...schemaLink,
      boundaries: v.array(
        v.strictObject({
          id,
          kind: v.picklist(['treaty', 'claim', 'control']),
          from: date,
          to: v.optional(date),
          claimant: v.optional(party),
          perspectives: v.array(perspective),
          name: text,
          label: text,
          basis: text,
          certainty: text,
          sources,
        }),
      ),
    }),
    'polities.json': v.strictObject({
      ...schemaLink,
      polities: v.array(v.strictObject({ id, party: v.picklist([...ids, 'both', 'other']), name: text, by: text })),
    }),
    'administrations.json': v.strictObject({
      ...schemaLink,
      units: v.array(v.strictObject({ id, name: text })),
      administrations: v.array(
        v.strictObject({
          unit: id,
          from: date,
          to: v.optional(date),
          fromRange: v.optional(dateRange),
          polity: id,
          claimant: v.optional(id),
          standing: v.picklist(standings),
          basis: text,
          note: v.optional(text),
          sources,
        }),
      ),
    }),
    'places.json': v.strictObject({
      ...schemaLink,
      places: v.array(
        v.pipe(
          v.strictObject({
            id,
            kind: v.picklist(placeKinds),
            /** Where both parties use one name, or only one is known. */
            name: v.optional(names),
            names: v.optional(ofParties(names)),
            /** On record from: not shown before. */
            from: v.optional(date),
            /** Since when one party's form stands: before, the other's stands alone. */
            renamed: v.optional(v.strictObject({ by: party, from: date })),
            island: v.optional(id),
            lon: v.optional(v.number()),
            lat: v.optional(v.number()),
            line: v.optional(v.array(lonLat)),
            zoom: v.optional(v.tuple([v.number(), v.number()])),
            rank: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
            elevationM: v.optional(v.number()),
            confidence: v.picklist(['high', 'medium', 'low']),
            source: filled,
            transcribed: v.optional(v.array(v.picklist([...new Set([...languages, ...own])]))),
          }),
          v.check(({ name, names }) => (name === undefined) !== (names === undefined), 'a place has either one name or, as names, both parties’ forms'),
        ),
      ),
    }),
    'article.json': v.strictObject({
      ...schemaLink,
      title: text,
      agency: text,
      date,
      /** How many paragraphs it has; the headline is paragraph 0. */
      paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
      speakers: v.record(id, text),
      claims: v.array(
        v.strictObject({
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
        }),
      ),
      omissions: v.array(v.strictObject({ id, text, sources })),
      /** `date`: the day to which the map goes for the stop. */
      tour: v.pipe(v.array(v.strictObject({ claim: id, date: v.optional(date), text })), v.minLength(1, 'the guided reading needs a stop')),
    }),
    'events.json': v.strictObject({
      ...schemaLink,
      events: v.array(
        v.strictObject({
          id,
          date: dateRange,
          kind: v.picklist(eventKinds),
          islands: v.array(id),
          units: v.optional(v.array(id)),
          title,
          text,
          place: v.optional(id),
          boundary: v.optional(id),
          turning: v.optional(v.boolean()),
          sources,
        }),
      ),
    }),
    'perspectives.json': v.strictObject({ ...schemaLink, perspectives: v.strictObject({ neutral: reading, ...ofParties(reading).entries }) }),
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
    'keepers.json': v.strictObject({
      ...schemaLink,
      keepers: v.array(
        v.pipe(
          v.strictObject({ id, name: v.union([text, filled]), language: v.optional(code) }),
          v.check(({ name, language }) => (typeof name === 'string') === (language !== undefined), 'a keeper has either a name in each language or one of its own, as a text with the language that it is in'),
        ),
      ),
    }),
    'sources.json': v.strictObject({
      ...schemaLink,
      sources: v.array(
        v.strictObject({
          id,
          title: filled,
          keeper: id,
          kind: v.picklist([...sourceKinds, ...officialKinds]),
          language: code,
          date: v.optional(date),
          url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/, 'an address begins with https:// or http:// and names a site'))),
          checked: v.picklist(['opened', 'copy', 'cited']),
          note: v.optional(v.string()),
        }),
      ),
    }),
  } as const;
}

export type Language = v.InferOutput<typeof language>;
type LanguageFileName = `languages/${string}.json`;
type Fixed = ReturnType<typeof schemasOf>;
export type FileName = keyof Fixed | LanguageFileName;
export type Files = { readonly [Name in keyof Fixed]: v.InferOutput<Fixed[Name]> } & { readonly 'languages/en.json': Language } & {
  readonly [name: LanguageFileName]: Language | undefined;
};

export const languageFileName = (id: string): LanguageFileName => `languages/${id}.json`;

/** Every file of an edition on these terms, with what it holds. */
export const schemasFor = (terms: Terms): Readonly<Record<string, v.GenericSchema>> => ({
  ...schemasOf(terms),
  ...Object.fromEntries(terms.languages.map((id) => [languageFileName(id), language])),
});

/** The interface words of every language, by the files that hold them. */
export const languageFiles = (files: Files): readonly { readonly file: FileName; readonly content: Language }[] =>
  files['edition.json'].languages.flatMap((id) => {
    const file = languageFileName(id);
    const content = files[file];
    return content ? [{ file, content }] : [];
  });
