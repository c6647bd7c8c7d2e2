import { administrationsOf } from './administration';
import { firstDay, lastDay } from './dates';
import type { Atlas } from './types/atlas';
import type { PartialDate } from './types/dates';
import type { Administration } from './types/history';
import type { UnitId } from './types/islands';

/** The next date on which the map changes. */
export const nextChange = (atlas: Atlas, date: PartialDate): PartialDate | undefined =>
  atlas.turningPoints.find((point) => firstDay(point) > lastDay(date));

/** The last date before this one on which the map changed. */
export const previousChange = (atlas: Atlas, date: PartialDate): PartialDate | undefined =>
  atlas.turningPoints.findLast((point) => firstDay(point) < firstDay(date));

/** The units whose administration begins on the date, to the same precision. */
export const changesOn = ({ administrations }: { readonly administrations: readonly Pick<Administration, 'unit' | 'from'>[] }, date: PartialDate): readonly UnitId[] =>
  administrations.filter(({ from }) => from === date).map(({ unit }) => unit);

/** What changes for one unit next after the date, and what changed last up to its end. */
export function changesAround(
  atlas: Atlas,
  unit: UnitId,
  date: PartialDate,
): { readonly last?: Administration; readonly next?: Administration } {
  const all = administrationsOf(atlas, unit);
  const last = all.findLast(({ from }) => firstDay(from) <= lastDay(date));
  const next = all.find(({ from }) => firstDay(from) > lastDay(date));
  return { ...(last ? { last } : {}), ...(next ? { next } : {}) };
}
