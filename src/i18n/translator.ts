import type { Language, Words } from '../domain/types/language';
import { lazily } from '../domain/lazily';
import type { WordKey } from './word-key';

export type Slots = Readonly<Record<string, string | number>>;
/** Gives an interface word; `{name}` slots are filled, and `n` chooses the plural form. */
export type Translate = (key: WordKey, slots?: Slots) => string;

/** Plural forms and numbers in slots follow the language's locale. */
export function createTranslator(words: Words, { locale, grouping }: Pick<Language, 'locale' | 'grouping'>): Translate {
  // Each of them costs a slow processor several frames.
  const plurals = lazily(() => new Intl.PluralRules(locale));
  const numbers = lazily(() => new Intl.NumberFormat(locale, { useGrouping: grouping }));
  return (key, slots) => {
    const word = words[key] ?? key;
    const text = typeof word === 'string' ? word : pluralForm(word, plurals(), slots?.n);
    if (!slots) return text;
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = slots[name];
      return value === undefined ? slot : typeof value === 'number' ? numbers().format(value) : value;
    });
  };
}

/** A word that the story names after a party or a kind of its own: "claim.north", "fact.district-north". */
export const storyWord = (t: Translate, group: 'claim' | 'fact' | 'group' | 'perspective' | 'sources.kind', id: string): string => t(`${group}.${id}` as WordKey);

function pluralForm(
  forms: Readonly<Record<string, string>>,
  plurals: Intl.PluralRules,
  n: string | number | undefined,
): string {
  return forms[plurals.select(Number(n ?? 0))] ?? forms.other ?? '';
}
