import { covers, lastDay } from './dates';
import type { Atlas } from './types/atlas';
import type { PartialDate } from './types/dates';
import type { Administration } from './types/history';
import type { UnitId } from './types/islands';

/** Who held the unit at the end of the date, so that "1945" tells how the year ended. */
export function administrationAt(atlas: Atlas, unit: UnitId, date: PartialDate): Administration | undefined {
  const day = lastDay(date);
  return administrationsOf(atlas, unit).find((administration) => covers(administration, day));
}

/** Sorted once: each look at the map asks for all units. */
const sorted = new WeakMap<Atlas['administrations'], ReadonlyMap<UnitId, readonly Administration[]>>();

/** All who held the unit, in order. */
export function administrationsOf({ administrations }: Pick<Atlas, 'administrations'>, unit: UnitId): readonly Administration[] {
  const units = sorted.get(administrations) ?? sort(administrations);
  sorted.set(administrations, units);
  return units.get(unit) ?? [];
}

function sort(administrations: readonly Administration[]): ReadonlyMap<UnitId, readonly Administration[]> {
  const units = new Map<UnitId, Administration[]>();
  for (const administration of administrations) units.set(administration.unit, [...(units.get(administration.unit) ?? []), administration]);
  return units;
}
