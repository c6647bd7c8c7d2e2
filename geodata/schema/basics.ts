import * as v from 'valibot';

/** What fields of any file are made of. */

/** What a text is, and what it should be. */
const not = (rule: string) => ({ received }: { readonly received: string }) => `is ${received}, but ${rule}`;

export const schemaLink = { $schema: v.optional(v.string()) };
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, not('an id is lower-case letters, digits and hyphens')));
export const code = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, not('a language is its code, as "en"')));
export const filled = v.pipe(v.string(), v.minLength(1, 'a text must not be empty'));
export const sources = v.pipe(v.array(id), v.minLength(1, 'every statement needs a source'));
export const date = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, not('a date is 1956, 1956-10 or 1956-10-19')),
);
export const dateRange = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}(-\d\d){0,2}(\/[12]\d{3}(-\d\d){0,2})?$/, not('a date is 1956, 1956-10 or 1956-10-19, a range 1956-10-01/1956-10-19')),
);
export const lonLat = v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]);
export const rank = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
