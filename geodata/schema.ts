import * as v from 'valibot';
import {
  claimKinds, eventKinds, factKinds, findings, perspectives, placeKinds, standings,
} from '../src/domain/types';

/** The only description of the data files. JSON Schemas for editors are written from it. */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'));
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
/** In every language of the edition; which those are is a rule of check.ts. */
const text = v.strictObject({ en: filled, ru: v.optional(filled), ja: v.optional(filled) });
const title = v.strictObject({
  en: v.pipe(filled, v.maxLength(60, 'a title has at most 60 characters')),
  ru: v.optional(v.pipe(filled, v.maxLength(70))),
  ja: v.optional(v.pipe(filled, v.maxLength(40))),
});
const names = v.strictObject({ en: filled, ru: filled, ja: filled });
const lonLat = v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]);
const schemaLink = { $schema: v.optional(v.string()) };
const sourced = v.strictObject({ text, sources });
const party = v.picklist(['russia', 'japan']);

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
  v.object({
    ...schemaLink,
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), id: v.optional(v.union([id, v.number()])), properties, geometry })),
  });

const fact = v.strictObject({
  kind: v.picklist(factKinds),
  value: v.optional(v.number()),
  unit: v.optional(v.picklist(['km2', 'm', 'km', 'people'])),
  date: v.optional(date),
  of: v.optional(names),
  text: v.optional(text),
  sources,
});

const islandProperties = v.strictObject({
  name: v.nullable(v.strictObject({ russian: names, japanese: names, kana: v.optional(filled) })),
  group: v.picklist(['southern', 'lesser', 'habomai', 'middle', 'northern']),
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

const word = v.union([filled, v.strictObject({ one: v.optional(filled), few: v.optional(filled), many: v.optional(filled), other: filled })]);
const language = v.strictObject({
  ...schemaLink,
  id,
  name: filled,
  locale: filled,
  grouping: v.picklist(['auto', 'min2']),
  leads: party,
  words: v.record(v.string(), word),
});
const corner = v.strictObject({ southWest: lonLat, northEast: lonLat });
const reading = v.strictObject({ name: text, text, sources });

export const schemas = {
  'edition.json': v.strictObject({
    ...schemaLink,
    version: filled,
    reviewed: date,
    languages: v.pipe(v.array(id), v.minLength(1)),
    home: corner,
    limits: corner,
  }),
  'islands.geojson': features(islandProperties),
  'land.geojson': features(v.object({ unit: v.nullable(id) })),
  'boundaries.geojson': features(v.object({})),
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
        perspectives: v.array(v.picklist(perspectives)),
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
    polities: v.array(v.strictObject({ id, party: v.picklist(['russia', 'japan', 'both', 'other']), name: text, by: text })),
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
      v.strictObject({
        id,
        kind: v.picklist(placeKinds),
        name: v.strictObject({ en: filled, ru: filled, ja: filled, kana: v.optional(filled) }),
        island: v.optional(id),
        lon: v.optional(v.number()),
        lat: v.optional(v.number()),
        line: v.optional(v.array(lonLat)),
        zoom: v.optional(v.tuple([v.number(), v.number()])),
        rank: v.pipe(v.number(), v.minValue(1), v.maxValue(5)),
        elevationM: v.optional(v.number()),
        confidence: v.picklist(['high', 'medium', 'low']),
        source: filled,
        transcribed: v.optional(v.array(v.picklist(['en', 'ru', 'ja']))),
      }),
    ),
  }),
  'article.json': v.strictObject({
    ...schemaLink,
    title: text,
    agency: text,
    date,
    speakers: v.record(id, text),
    claims: v.array(
      v.strictObject({
        id,
        paragraph: v.number(),
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
        positions: v.optional(v.strictObject({ russia: sourced, japan: sourced })),
        sources,
      }),
    ),
    omissions: v.array(v.strictObject({ id, text, sources })),
    tour: v.array(v.strictObject({ claim: id, text })),
  }),
  'events.json': v.strictObject({
    ...schemaLink,
    events: v.array(
      v.strictObject({
        id,
        date: dateRange,
        kind: v.picklist(eventKinds),
        islands: v.array(id),
        title,
        text,
        place: v.optional(id),
        boundary: v.optional(id),
        turning: v.optional(v.boolean()),
        sources,
      }),
    ),
  }),
  'perspectives.json': v.strictObject({ ...schemaLink, perspectives: v.strictObject({ neutral: reading, japan: reading, russia: reading }) }),
  'about.json': v.strictObject({ ...schemaLink, sections: v.array(v.strictObject({ id, title: text, paragraphs: v.array(text) })) }),
  'sources.json': v.strictObject({
    ...schemaLink,
    sources: v.array(
      v.strictObject({
        id,
        title: filled,
        keeper: filled,
        kind: filled,
        language: filled,
        date: v.optional(date),
        url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address begins with https:// or http://'))),
        checked: v.picklist(['opened', 'copy', 'cited']),
        note: v.optional(v.string()),
      }),
    ),
  }),
  'languages/en.json': language,
  'languages/ru.json': language,
  'languages/ja.json': language,
} as const;

export type FileName = keyof typeof schemas;
export type Files = { readonly [Name in FileName]: v.InferOutput<(typeof schemas)[Name]> };

/** The interface words of every language, by the files that hold them. */
export const languageFiles = (files: Files): readonly { readonly file: FileName; readonly content: Files['languages/en.json'] }[] =>
  (Object.keys(schemas) as FileName[]).flatMap((file) => (file.startsWith('languages/') ? [{ file, content: files[file] as Files['languages/en.json'] }] : []));
