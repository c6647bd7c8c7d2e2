import * as v from 'valibot';
import { placeKinds } from '../../src/domain/types/places';
import { date, filled, id, lonLat, rank, schemaLink } from './basics';
import type { OnTerms } from './terms';

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
      lon: v.optional(v.number()),
      lat: v.optional(v.number()),
      line: v.optional(v.array(lonLat)),
      zoom: v.optional(v.tuple([v.number(), v.number()])),
      rank,
      elevationM: v.optional(v.number()),
      confidence: v.picklist(['high', 'medium', 'low']),
      source: filled,
      transcribed: v.optional(v.array(v.picklist(written))),
    }),
    v.check(({ name, names }) => (name === undefined) !== (names === undefined), 'a place has either one name or, as names, both parties’ forms'),
  );
  return { 'places.json': v.strictObject({ ...schemaLink, places: v.array(place) }) };
}
