import type { Language, Name, Perspective } from './types';

export interface SpelledName {
  readonly lead: string;
  /** The other party's form, where it differs. */
  readonly other?: string;
  /** Russian and Japanese forms that the first two do not already show. */
  readonly native: readonly { readonly text: string; readonly lang: 'ru' | 'ja' }[];
}

/** Both parties' forms of a name: the language's own leads, unless one party's map is shown. */
export function spellName(name: Name, language: Language, perspective: Perspective): SpelledName {
  const leads = perspective === 'neutral' ? language.leads : perspective;
  const [lead, other] = leads === 'russia' ? [name.russian, name.japanese] : [name.japanese, name.russian];
  const native = [
    { text: name.ru, lang: 'ru' as const },
    { text: name.ja, lang: 'ja' as const },
  ].filter(({ text }) => text !== '' && text !== lead && text !== other);
  return { lead, ...(other !== lead && other !== '' ? { other } : {}), native };
}
