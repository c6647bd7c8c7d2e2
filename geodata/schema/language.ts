import * as v from 'valibot';
import { filled, id, schemaLink } from './basics';

const word = v.union([filled, v.strictObject({ one: v.optional(filled), few: v.optional(filled), many: v.optional(filled), other: filled })]);

/** Interface words in one language. */
export const language = v.strictObject({
  ...schemaLink,
  id,
  name: filled,
  locale: filled,
  cardLocale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'the locale for cards is written as "en_GB"')),
  grouping: v.picklist(['auto', 'min2']),
  words: v.record(v.string(), word),
});
