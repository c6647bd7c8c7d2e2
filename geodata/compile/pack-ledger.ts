import type { Ledger } from '../../src/domain/types';
import { checks, type PackedLedger, secure } from '../../src/domain/unpack-ledger';

/**
 * A ledger as it is sent: sources called by number, and their keepers beside them, so that of all
 * that is said of sources only the keepers' names differ between languages.
 */
export function packLedger({ sources, ...said }: Ledger): PackedLedger {
  const keepers = new Map(sources.map(({ keeper, keeperLanguage }) => [keeper, keeperLanguage] as const));
  const names = [...keepers.keys()];
  const ids = sources.map(({ id }) => id);
  const numbered = JSON.stringify(said, (key, value) => (key === 'sources' ? value.map((id: string) => ids.indexOf(id)) : value));
  return {
    ...(JSON.parse(numbered) as Omit<Ledger, 'sources'>),
    keepers: [...keepers].map(([name, language]) => (language ? [name, language] : [name])),
    sources: sources.map(({ id, title, keeper, kind, language, checked, url, titleLanguage }) => {
      const row = [id, title, names.indexOf(keeper), kind, language, checks.indexOf(checked), url?.replace(secure, '') ?? null] as const;
      return titleLanguage ? [...row, titleLanguage] : row;
    }),
  };
}
