import type { DateRange, PartialDate } from '../domain/types/dates';
import type { Translate } from './translator';

type Field = 'year' | 'month' | 'day';
const fields: readonly Field[] = ['year', 'month', 'day'];
const styles = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/**
 * Writes partial dates and ranges. What both ends share is said once, where the language puts it:
 * "1 to 5 September 1945", «1–5 сентября 1945 г.», 「1945年9月1日〜5日」.
 * @param locale BCP 47 tag; `Intl.formatRange` is not used, since its signs and spaces are not ours
 */
export function createDateFormat(locale: string, t: Translate): { readonly alone: (date: DateRange) => string; readonly inPhrase: (date: PartialDate) => string } {
  const cache = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (shown: readonly Field[]): Intl.DateTimeFormat => {
    const key = shown.join();
    const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, { ...stylesOf(shown), timeZone: 'UTC' });
    cache.set(key, known);
    return known;
  };
  const write = (date: PartialDate, shown: readonly Field[]): string => {
    const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
    const text = formatOf(shown).format(new Date(Date.UTC(year, month - 1, day)));
    return text.replace(/ (?=\p{L}\.$)/u, '\u00a0'); // 1855 г.
  };
  const order = formatOf(fields).formatToParts(0).map(({ type }) => type);
  const endsWithYear = order.indexOf('year') > order.indexOf('day');

  const alone = (date: DateRange): string => {
    const [from = date, to] = date.split('/');
    if (to === undefined || to === from) return write(from, fieldsOf(from));
    const joined = t('date.to', {
      from: write(from, endsWithYear ? fieldsApart(from, to) : fieldsOf(from)),
      to: write(to, endsWithYear ? fieldsOf(to) : fieldsApart(to, from)),
    });
    return from.length === to.length ? joined.replace(/(?<=\d) – (?=\d)/, '–') : joined; // spaced between words only
  };

  /** After a preposition a month without a day takes the case that it has behind one: «с декабря 1991 г.». */
  const inPhrase = (date: PartialDate): string => {
    if (order[0] !== 'day' || fieldsOf(date).length !== 2) return alone(date);
    const month = formatOf(fields).formatToParts(new Date(date)).find(({ type }) => type === 'month')?.value ?? '';
    const day = write(`${date}-01`, fields);
    return day.slice(day.indexOf(month));
  };
  return { alone, inPhrase };
}

const stylesOf = (shown: readonly Field[]): Intl.DateTimeFormatOptions =>
  Object.fromEntries(shown.map((field) => [field, styles[field]]));

const fieldsOf = (date: PartialDate): readonly Field[] => fields.slice(0, date.split('-').length);

/** The fields that a date has to be written with beside another: those that differ, and all finer ones. */
function fieldsApart(date: PartialDate, other: PartialDate): readonly Field[] {
  const [parts, others] = [date.split('-'), other.split('-')];
  if (parts.length !== others.length) return fieldsOf(date);
  return fieldsOf(date).slice(parts.findIndex((part, i) => part !== others[i]));
}
