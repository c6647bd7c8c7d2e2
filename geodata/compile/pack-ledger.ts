import type { Ledger } from '../../src/domain/types/ledger';
import { checks, type PackedLedger, secure } from '../../src/domain/unpack-ledger';

/**
 * A ledger as it is sent: sources in their order without their numbers, keepers beside them, and
 * what is said of sources after both, so that little of them differs between languages.
 */
export function packLedger({ sources, ...said }: Ledger): PackedLedger {
  const keepers = new Map(sources.map(({ keeper, keeperLanguage }) => [keeper, keeperLanguage] as const));
  const names = [...keepers.keys()];
  return {
    ...said,
    keepers: [...keepers].map(([name, language]) => (language ? [name, language] : [name])),
    sources: sources.map(({ title, keeper, kind, language, checked, url, titleLanguage }) => {
      const row = [title, names.indexOf(keeper), kind, language, checks.indexOf(checked), url?.replace(secure, '') ?? null] as const;
      return titleLanguage === language ? row : [...row, titleLanguage];
    }),
    glosses: sources.map(({ gloss }) => gloss),
  };
}
