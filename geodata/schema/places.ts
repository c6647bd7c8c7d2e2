import * as v from 'valibot';
import { placeKinds } from '../../src/domain/types/places';
import { date, filled, id, lonLat, rank, schemaLink } from './basics';
import { line } from './geojson';
import type { OnTerms } from './terms';

const [lon, lat] = lonLat.items;

export function placeFiles({ party, ofParties, written, names }: OnTerms) {
  const place = v.pipe(
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
      lon: v.optional(lon),
      lat: v.optional(lat),
      line: v.optional(line),
      zoom: v.optional(v.pipe(v.tuple([v.number(), v.number()]), v.check(([from, to]) => from < to, ({ input: [from, to] }) => `is from ${from} to ${to}, but the first zoom is the smaller`))),
      rank,
      elevationM: v.optional(v.pipe(v.number(), v.maxValue(9000, ({ received }) => `is ${received}, but no place on Earth is higher than 9000 m`))),
      confidence: v.picklist(['high', 'medium', 'low']),
      source: filled,
      transcribed: v.optional(v.array(v.picklist(written))),
    }),
    v.check(({ name, names }) => (name === undefined) !== (names === undefined), 'a place has either one name or, as names, both parties’ forms'),
    v.forward(v.check(({ renamed, names }) => !renamed || names !== undefined, 'needs both parties’ forms, as names'), ['renamed']),
  );
  return { 'places.json': v.strictObject({ ...schemaLink, places: v.array(place) }) };
}
