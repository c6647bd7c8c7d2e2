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

/** All who held the unit, in order. */
export const administrationsOf = (atlas: Atlas, unit: UnitId): readonly Administration[] =>
  atlas.administrations.filter((administration) => administration.unit === unit);
