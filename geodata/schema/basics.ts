import * as v from 'valibot';
import { isPartialDate, rangeOf } from '../../src/domain/dates';
import { unplain } from './plain';

/** What fields of any file are made of. */

/** What a text is, and what it should be. */
const not = (rule: string) => ({ received }: { readonly received: string }) => `is ${received}, but ${rule}`;

/** Said of texts alone, so that the sentence may quote them. */
const check = (requirement: (text: string) => boolean, message: (issue: v.CheckIssue<string>) => string) => v.check(requirement, message);

export const schemaLink = { $schema: v.optional(v.string()) };
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, not('an id is lower-case letters, digits and hyphens')));
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isNamed = (text: string): boolean => {
  try {
    return languages.of(text) !== undefined;
  } catch {
    return true; // it has not the form of a code, which is told already
  }
};
export const isLanguage = check(isNamed, not('no language has this code'));
export const code = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, not('a language is its code, as "en"')), isLanguage);
export const filled = v.pipe(
  v.string(),
  v.regex(/\S/, 'a text must not be empty'),
  check((text) => !unplain(text), ({ input }) => unplain(input) ?? ''),
);
export const sources = v.pipe(v.array(id), v.minLength(1, 'every statement needs a source'));
const day = '[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const dateForm = new RegExp(`^${day}$`);
const rangeForm = new RegExp(`^${day}(/${day})?$`);
/** Only of what has the form of a date: the form's own sentence is enough for the rest. */
const inCalendar = check((text) => !rangeForm.test(text) || text.split('/').every(isPartialDate), ({ received }) => `is ${received}, which is not a day of the calendar`);
export const date = v.pipe(v.string(), v.regex(dateForm, not('a date is 1956, 1956-10 or 1956-10-19')), inCalendar);
export const dateRange = v.pipe(
  v.string(),
  v.regex(rangeForm, not('a date is 1956, 1956-10 or 1956-10-19, a range 1956-10-01/1956-10-19')),
  inCalendar,
  check((text) => !rangeForm.test(text) || rangeOf(text).from <= rangeOf(text).to, ({ received }) => `is ${received}, which begins after it ends`),
);
export const lonLat = v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]);
export const rank = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
