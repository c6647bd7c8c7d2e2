import * as v from 'valibot';
import { eventKinds, standings } from '../../src/domain/types/history';
import { date, dateRange, id, schemaLink, sources } from './basics';
import type { OnTerms } from './terms';

/** Who held what and what happened: all that has a date on the map. */
export function historyFiles({ partyIds, party, perspective, text, title }: OnTerms) {
  const polity = v.strictObject({ id, party: v.picklist([...partyIds, 'both', 'other']), name: text, by: text });
  const administration = v.pipe(
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
    v.forward(v.check(({ standing, claimant }) => (standing === 'disputed') === (claimant !== undefined), ({ input: { claimant } }) => (claimant ? `is "${claimant}", but only what is "disputed" has a claimant` : 'is needed: what is "disputed" says who claims it')), ['claimant']),
  );
  const boundary = v.pipe(
    v.strictObject({
      id,
      kind: v.picklist(['treaty', 'claim', 'control']),
      from: date,
      to: v.optional(date),
      claimant: v.optional(party),
      perspectives: v.pipe(v.array(perspective), v.minLength(1, 'no perspective draws it')),
      name: text,
      label: text,
      basis: text,
      certainty: text,
      sources,
    }),
    v.forward(v.check(({ kind, claimant }) => kind !== 'claim' || claimant !== undefined, 'is needed: a claim is drawn with the name of the party that makes it'), ['claimant']),
    v.forward(v.check(({ claimant, perspectives }) => !claimant || perspectives.includes(claimant), ({ input }) => `must have "${input.claimant}", whose claim it is`), ['perspectives']),
  );
  const event = v.strictObject({
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
  });
  return {
    'boundaries.json': v.strictObject({ ...schemaLink, boundaries: v.array(boundary) }),
    'polities.json': v.strictObject({ ...schemaLink, polities: v.array(polity) }),
    'administrations.json': v.strictObject({ ...schemaLink, units: v.array(v.strictObject({ id, name: text })), administrations: v.array(administration) }),
    'events.json': v.strictObject({ ...schemaLink, events: v.array(event) }),
  };
}
