import type { DateRange, PartialDate } from '../domain/types/dates';
import type { Language } from '../domain/types/language';
import { createDateFormat } from './date-format';
import { lazily } from '../domain/lazily';
import type { Translate } from './translator';

export type Measure = 'km2' | 'm' | 'km' | 'people';

export interface Formats {
  /** "28 August 1945", "1947", or a range: "1 to 5 September 1945". */
  readonly date: (date: DateRange) => string;
  /** The same behind a preposition: "since December 1991", «с декабря 1991 г.». */
  readonly dateInPhrase: (date: PartialDate) => string;
  /** @param digits decimals at most; 1 unless told */
  readonly number: (value: number, digits?: number) => string;
  readonly measure: (value: number, unit: Measure) => string;
}

const decimals = { km2: 2, km: 2, m: 0 } as const;

/** Dates, numbers and measures as the language's readers write them. */
export function createFormats(language: Language, t: Translate): Formats {
  const { locale, grouping } = language;
  const numbers = [0, 1, 2, 3].map((digits) => lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: grouping })));
  const number = (value: number, digits = 1): string =>
    (numbers[digits]?.().format(value) ?? String(value)).replace('-', '\u2212'); // a true minus sign

  const dates = createDateFormat(locale, t);

  return {
    date: dates.alone,
    dateInPhrase: dates.inPhrase,
    number,
    measure: (value, unit) =>
      unit === 'people'
        ? t('people', { n: value })
        : t(`measure.${unit}`, { value: number(value, decimals[unit]) }),
  };
}
