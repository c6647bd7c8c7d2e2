import type { LanguageId } from './types/language';
import type { Ledger } from './types/ledger';
import type { Source } from './types/sources';

/** How a source was checked, by number. */
export const checks: readonly Source['checked'][] = ['opened', 'copy', 'cited'];

/** Left out of an address. */
export const secure = 'https://';

/** Sources go by their number; what each is stands apart, for it differs between languages. */
export interface PackedLedger extends Omit<Ledger, 'sources'> {
  readonly keepers: readonly (readonly [name: string, language?: LanguageId])[];
  readonly sources: readonly (readonly [title: string, keeper: number, kind: string, language: string, checked: number, url: string | null, titleLanguage?: LanguageId])[];
  readonly glosses: readonly string[];
}

/** The events, which come after the rest of a ledger, with the sources and keepers that only they need. */
export type PackedHistory = Pick<PackedLedger, 'events' | 'keepers' | 'sources' | 'glosses'>;

export const withHistory = (first: PackedLedger, { events, keepers, sources, glosses }: PackedHistory): PackedLedger =>
  ({ ...first, events, keepers: [...first.keepers, ...keepers], sources: [...first.sources, ...sources], glosses: [...first.glosses, ...glosses] });

export function unpackLedger({ keepers, sources, glosses, ...said }: PackedLedger): Ledger {
  return {
    ...said,
    sources: sources.map(([title, n, kind, language, checked, url, titleLanguage = language], id) => {
      const [keeper, keeperLanguage] = keepers[n] ?? [''];
      return { id, title, titleLanguage, gloss: glosses[id] ?? '', keeper, keeperLanguage, kind, language, checked: checks[checked] ?? 'cited', url: url?.replace(/^(?!http:)/, secure) };
    }),
  };
}
