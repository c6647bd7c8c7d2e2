import { administrationAt, administrationsOf } from './administration';
import type { Atlas } from './types/atlas';
import type { DateRange, PartialDate } from './types/dates';
import type { Administration, Polity, Standing } from './types/history';
import type { UnitId } from './types/islands';

export interface Status {
  /** 'unknown' where no administration is on record: before the first border was agreed. */
  readonly standing: Standing | 'unknown';
  readonly polity?: Polity;
  readonly claimant?: Polity;
  /** The day on which it began. */
  readonly since?: PartialDate;
  /** Where sources differ on that day: the days they span. */
  readonly range?: DateRange;
  readonly administration?: Administration;
}

/** How a unit stood at the end of a date, in the terms in which the map speaks of it. */
export function statusOf(atlas: Atlas, unit: UnitId, date: PartialDate): Status {
  const administration = administrationAt(atlas, unit, date);
  if (!administration) return { standing: 'unknown' };
  const { standing, from, fromRange } = administration;
  const polity = atlas.polities.find(({ id }) => id === administration.polity);
  const claimant = atlas.polities.find(({ id }) => id === administration.claimant);
  return {
    standing,
    administration,
    since: from,
    ...(fromRange ? { range: fromRange } : {}),
    ...(polity ? { polity } : {}),
    ...(claimant ? { claimant } : {}),
  };
}

/** Who of the same party held the unit before under another name, without a break; where more did, the first. */
export function firstOfParty(atlas: Atlas, { administration, polity }: Status): { readonly from: PartialDate; readonly polity: Polity } | undefined {
  let first: ReturnType<typeof firstOfParty>;
  if (!administration) return first;
  for (const { from, ...earlier } of administrationsOf(atlas, administration.unit).filter((other) => other.from < administration.from).reverse()) {
    const held = atlas.polities.find(({ id }) => id === earlier.polity);
    if (!held || held.holder !== polity?.holder) break;
    if (held !== polity) first = { from, polity: held };
  }
  return first;
}

export type Holder = Polity['holder'] | 'none';

/** Whose colour the unit takes. */
export const holderOf = ({ polity }: Status): Holder => polity?.holder ?? 'none';
