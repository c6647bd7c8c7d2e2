import type { LanguageId } from './types/language';
import type { Ledger } from './types/ledger';
import type { Source, SourceId } from './types/sources';

/** How a source was checked, by number. */
export const checks: readonly Source['checked'][] = ['opened', 'copy', 'cited'];

/** Left out of an address. */
export const secure = 'https://';

/** Statements call their sources by number, and sources their keepers. */
export interface PackedLedger extends Omit<Ledger, 'sources'> {
  readonly keepers: readonly (readonly [name: string, language?: LanguageId])[];
  readonly sources: readonly (readonly [id: SourceId, title: string, keeper: number, kind: string, language: string, checked: number, url: string | null, titleLanguage?: LanguageId])[];
}

/** The events, which come after the rest of a ledger, with the sources and keepers that only they need. */
export type PackedHistory = Pick<PackedLedger, 'events' | 'keepers' | 'sources'>;

export const withHistory = (first: PackedLedger, { events, keepers, sources }: PackedHistory): PackedLedger =>
  ({ ...first, events, keepers: [...first.keepers, ...keepers], sources: [...first.sources, ...sources] });

export function unpackLedger({ keepers, sources, ...packed }: PackedLedger): Ledger {
  const said = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(said);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'sources' ? inner.map((n: number) => sources[n]?.[0]) : said(inner)]));
  };
  return {
    ...(said(packed) as Ledger),
    sources: sources.map(([id, title, n, kind, language, checked, url, titleLanguage]) => {
      const [keeper, keeperLanguage] = keepers[n] ?? [''];
      return { id, title, keeper, ...(keeperLanguage && { keeperLanguage }), kind, language, checked: checks[checked] ?? 'cited', ...(url && { url: /^http:/.test(url) ? url : secure + url }), ...(titleLanguage && { titleLanguage }) };
    }),
  };
}
