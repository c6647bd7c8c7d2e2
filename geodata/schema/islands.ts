import * as v from 'valibot';
import { factKinds } from '../../src/domain/types/facts';
import { date, id, lonLat, rank, sources } from './basics';
import { featuresById, outline } from './geojson';
import type { OnTerms } from './terms';

/** What is told by a figure, and its unit. */
const unitOf: Readonly<Record<string, string>> = { area: 'km2', 'residents-then': 'people', 'residents-now': 'people', highest: 'm', distance: 'km' };
/** Of an island where nobody lives now, words may say so. */
const measured: ReadonlySet<string> = new Set(Object.keys(unitOf).filter((kind) => kind !== 'residents-now'));
const squareKm = v.pipe(v.number(), v.gtValue(0, 'an area is more than nothing'));

export function islandFiles({ partyIds, ofParties, text, names, sourced }: OnTerms) {
  const fact = v.pipe(
    v.strictObject({
      kind: v.picklist([...factKinds, ...partyIds.map((id) => `district-${id}` as const)]),
      value: v.optional(v.pipe(v.number(), v.minValue(0, ({ received }) => `is ${received}, but a figure is not below nothing`))),
      unit: v.optional(v.picklist(['km2', 'm', 'km', 'people'])),
      date: v.optional(date),
      of: v.optional(text),
      text: v.optional(text),
      sources,
    }),
    v.check(({ kind, value, unit, text }) => (value !== undefined && unit !== undefined) || (text !== undefined && !measured.has(kind)), 'a fact needs a value with its unit or, where nothing is measured, a text'),
    v.forward(v.check(({ kind, unit }) => !unit || !unitOf[kind] || unit === unitOf[kind], ({ input: { kind, unit } }) => `is "${unit}", but "${kind}" is told in ${unitOf[kind]}`), ['unit']),
    v.forward(v.check(({ kind, value }) => unitOf[kind] !== 'people' || value === undefined || Number.isInteger(value), ({ input }) => `is ${input.value}, but people are counted whole`), ['value']),
  );
  type Fact = v.InferOutput<typeof fact>;
  /** Distances may be told from each party's coast. */
  const figure = ({ kind, of }: Fact): string => (kind === 'distance' ? `distance ${of?.en}` : kind);
  const twice = (facts: readonly Fact[]): Fact | undefined => facts.find((fact, i) => unitOf[fact.kind] && facts.findIndex((other) => figure(other) === figure(fact)) < i);
  const facts = v.pipe(v.array(fact), v.check((all) => !twice(all), ({ input }) => `has two facts of the kind "${twice(input)?.kind}"; leave one`));
  const areaTold = (facts: readonly Fact[] = []): number | undefined => facts.find(({ kind }) => kind === 'area')?.value;
  const island = v.pipe(
    v.strictObject({
      name: v.nullable(ofParties(names)),
      group: id,
      parent: v.optional(id),
      unit: id,
      at: v.optional(lonLat),
      nearest: v.optional(id),
      rank,
      disputed: v.boolean(),
      publishedAreaKm2: v.optional(squareKm),
      areaNote: v.optional(text),
      shapeNote: v.optional(text),
      summary: v.optional(sourced),
      facts: v.optional(facts),
      drawnAreaKm2: v.optional(squareKm),
    }),
    v.forward(
      v.check(({ publishedAreaKm2: published, facts }) => published === undefined || (areaTold(facts) ?? published) === published, ({ input }) => `is ${input.publishedAreaKm2}, but the fact "area" says ${areaTold(input.facts)}`),
      ['publishedAreaKm2'],
    ),
  );
  return { 'islands.geojson': featuresById(island, outline) };
}
