import type { Problem } from '../read';
import { type Language, languageFiles } from '../schema';
import type { Rule } from './rule';

type Word = Language['words'][string];

/** Every language has the interface words that English has, and no others, with the same slots, and in each the plural forms that it needs. */
export const sameWords: Rule = (files) => {
  const english = files['languages/en.json'].words;
  return languageFiles(files).flatMap(({ file, content: { id, locale, words } }) => {
    const needed = pluralsOf(locale);
    return [
      ...Object.keys(english).filter((key) => !(key in words)).map((key) => ({ file, path: `words.${key}`, message: `is missing; languages/en.json has it` })),
      ...Object.entries(words).flatMap(([key, word]): Problem[] => {
        const path = `words.${key}`;
        const model = english[key];
        if (model === undefined) return [{ file, path, message: `is not in languages/en.json` }];
        const odd = (place: string) => ({ file, path: place, message: `has other {slots} than the English word` });
        if (typeof word === 'string') {
          if (typeof model !== 'string') return [{ file, path, message: 'is one text, but the English word has plural forms' }];
          return slots(word) === slots(model) ? [] : [odd(path)];
        }
        if (typeof model === 'string') return [{ file, path, message: 'has plural forms, but the English word is one text' }];
        const wanted = slots(model);
        return [
          ...[...needed].filter(([form]) => !(form in word)).map(([form, [first]]) => ({ file, path, message: `has no form "${form}", which "${id}" needs for ${first}` })),
          // A form of one number alone may say it in words.
          ...Object.entries(word).filter(([form, text = '']) => needed.get(form)?.length !== 1 && slots(text) !== wanted).map(([form]) => odd(`${path}.${form}`)),
        ];
      }),
    ];
  });
};

/** All slots of a word, whichever its form. */
const slots = (word: Word): string => [...new Set(JSON.stringify(word).match(/\{\w+\}/g) ?? [])].sort().join();

/** The plural forms that counts take in a language, each with its numbers; a map counts no millions, for which some have one more. */
function pluralsOf(locale: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(locale);
  const found = new Map<string, number[]>();
  for (let n = 0; n <= 1000; n++) found.set(rules.select(n), [...(found.get(rules.select(n)) ?? []), n]);
  return found;
}
