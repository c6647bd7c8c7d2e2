import * as v from 'valibot';
import { filled, id, isLanguage, schemaLink } from './basics';

const form = v.optional(filled);
const word = v.union([filled, v.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: filled })]);

/** Whether Intl takes the locale, and for one of the language. */
function isLocaleOf(language: string, locale: string): boolean {
  try {
    return new Intl.Locale(locale).language === new Intl.Locale(language).language;
  } catch {
    return false;
  }
}

/** Interface words in one language. */
const language = v.strictObject({
  ...schemaLink,
  id: v.pipe(id, isLanguage),
  name: filled,
  locale: filled,
  cardLocale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'the locale for cards is written as "en_GB"')),
  grouping: v.picklist(['auto', 'min2']),
  words: v.record(v.string(), word),
});

/** The same in the file of the language of this id. */
export const languageIn = (named: string) =>
  v.pipe(
    language,
    v.forward(v.check(({ id }) => id === named, ({ input }) => `is "${input.id}", but the file is that of "${named}"`), ['id']),
    v.forward(v.check(({ locale }) => isLocaleOf(named, locale), ({ input }) => `is "${input.locale}", which is not a locale of the language "${named}"; one is written as "en-GB"`), ['locale']),
  );
