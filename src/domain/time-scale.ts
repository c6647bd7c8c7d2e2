import { compareDates, lastDay } from './dates';
import type { PartialDate } from './types/dates';

/** Positions of the time bar: every year from `first` to the last, and every turning point, in order. */
export function timePositions(turningPoints: readonly PartialDate[], first: number, today: PartialDate): readonly PartialDate[] {
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: last - first }, (_, i) => String(first + i));
  return [...new Set([...years, ...turningPoints])].sort(atYearsEnd);
}

/** A bare year stands for its end, as the map shows it. */
const atYearsEnd = (a: PartialDate, b: PartialDate): number => lastDay(a) - lastDay(b) || compareDates(a, b);

/** The position nearest at or before a date. */
export function positionOf(positions: readonly PartialDate[], date: PartialDate): number {
  const exact = positions.indexOf(date);
  if (exact >= 0) return exact;
  const day = lastDay(date);
  return Math.max(0, positions.findLastIndex((position) => lastDay(position) <= day));
}
