import { firstDay, lastDay } from './dates';
import type { Language, Name, PartialDate, Perspective, Place } from './types';

export interface SpelledName {
  readonly lead: string;
  /** The other party's form, where it differs. */
  readonly other?: string;
  /** Russian and Japanese forms that the first two do not already show. */
  readonly native: readonly { readonly text: string; readonly lang: 'ru' | 'ja' }[];
}

/** Both parties' forms of a name: the language's own leads, unless one party's map is shown. */
export function spellName(name: Name, language: Language, perspective: Perspective): SpelledName {
  const [lead, other] = leading(language, perspective) === 'russia' ? [name.russian, name.japanese] : [name.japanese, name.russian];
  const native = [
    { text: name.ru, lang: 'ru' as const },
    { text: name.ja, lang: 'ja' as const },
  ].filter(({ text }) => text !== '' && text !== lead && text !== other);
  return { lead, ...(other !== lead && other !== '' ? { other } : {}), native };
}

const leading = (language: Language, perspective: Perspective) => (perspective === 'neutral' ? language.leads : perspective);

/** A place's name on a date: the leading form and, where it differs, the other party's. */
export function spellPlace(
  { name, russian, japanese, renamed }: Place,
  language: Language,
  { perspective, date }: { readonly perspective: Perspective; readonly date: PartialDate },
): Pick<SpelledName, 'lead' | 'other'> {
  if (!russian || !japanese) return { lead: name };
  if (renamed && lastDay(date) < firstDay(renamed)) return { lead: japanese };
  const [lead, other] = leading(language, perspective) === 'russia' ? [russian, japanese] : [japanese, russian];
  return { lead, ...(other !== lead ? { other } : {}) };
}

/** Whether the place was there on the date, as far as is known. */
export const isThere = ({ from }: Place, date: PartialDate): boolean => from === undefined || firstDay(from) <= lastDay(date);
