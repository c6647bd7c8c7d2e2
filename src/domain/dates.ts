import type { DateRange, PartialDate } from './types/dates';

/** A span that begins with the first day of `from` and ends before the first day of `to`. */
export interface Interval {
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

const pattern = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const dayLength = 86_400_000; // milliseconds

/** "1855", "1945-08" or "1945-08-28", of the years 1000 to 2999, and a day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year) return false;
  return !day || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** Dates are few and asked for at every step of the slider: each is worked out once. */
function once(work: (date: PartialDate) => number): (date: PartialDate) => number {
  const known = new Map<PartialDate, number>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const day = work(date);
    known.set(date, day);
    return day;
  };
}

/** The first day that a partial date may mean, counted from 1 January 1970 (day 0). */
export const firstDay = once((date) => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
});

/** The last day that a partial date may mean, counted from 1 January 1970 (day 0). */
export const lastDay = once((date) => {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (day) return firstDay(date);
  const dayAfter = month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return dayAfter / dayLength - 1;
});

/** Both ends, included, of a partial date or of an interval "a/b". */
export function rangeOf(date: DateRange): { readonly from: number; readonly to: number } {
  const [from = date, to = from] = date.split('/');
  return { from: firstDay(from), to: lastDay(to) };
}

/** Whether the two have a day in common. */
export function overlap(one: DateRange, other: DateRange): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

/** Whether the day falls into the interval; an interval without an end still lasts. */
export const covers = ({ from, to }: Interval, day: number): boolean =>
  firstDay(from) <= day && (to === undefined || day < firstDay(to));

/** The full date of a day counted from 1 January 1970. */
export const dateOfDay = (day: number): PartialDate => new Date(day * dayLength).toISOString().slice(0, 10);

/** By first day, then by last: a day stands before the month that it begins. */
export function compareDates(one: DateRange, other: DateRange): number {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from - b.from || a.to - b.to;
}
