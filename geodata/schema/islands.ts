import * as v from 'valibot';
import { factKinds } from '../../src/domain/types/facts';
import { date, id, lonLat, rank, sources } from './basics';
import { featuresById } from './geojson';
import type { OnTerms } from './terms';

/** What is told by a figure. */
const measured: ReadonlySet<string> = new Set(['area', 'residents-then', 'highest', 'distance']);

export function islandFiles({ partyIds, ofParties, text, names, sourced }: OnTerms) {
  const fact = v.pipe(
    v.strictObject({
      kind: v.picklist([...factKinds, ...partyIds.map((id) => `district-${id}` as const)]),
      value: v.optional(v.number()),
      unit: v.optional(v.picklist(['km2', 'm', 'km', 'people'])),
      date: v.optional(date),
      of: v.optional(text),
      text: v.optional(text),
      sources,
    }),
    v.check(({ kind, value, unit, text }) => (value !== undefined && unit !== undefined) || (text !== undefined && !measured.has(kind)), 'a fact needs a value with its unit or, where nothing is measured, a text'),
  );
  const island = v.strictObject({
    name: v.nullable(ofParties(names)),
    group: id,
    parent: v.optional(id),
    unit: id,
    at: v.optional(lonLat),
    nearest: v.optional(id),
    rank,
    disputed: v.boolean(),
    publishedAreaKm2: v.optional(v.number()),
    areaNote: v.optional(text),
    shapeNote: v.optional(text),
    summary: v.optional(sourced),
    facts: v.optional(v.array(fact)),
    drawnAreaKm2: v.optional(v.number()),
  });
  return { 'islands.geojson': featuresById(island) };
}
