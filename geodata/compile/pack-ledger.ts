import type { Ledger } from '../../src/domain/types/ledger';
import { checks, type PackedHistory, type PackedLedger, secure } from '../../src/domain/unpack-ledger';

/**
 * A ledger as it is sent: sources called by number, and their keepers beside them, so that of all
 * that is said of sources only the keepers' names differ between languages.
 */
function packLedger({ sources, ...said }: Ledger): PackedLedger {
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

/**
 * A ledger in two parts: what a click is answered with, and the history, which is read after it, with
 * the sources that nothing else rests on. Put together again they are the whole.
 */
export function splitLedger(whole: Ledger): { readonly first: PackedLedger; readonly history: PackedHistory } {
  const { sources, ...said } = whole;
  const cited = new Set<string>();
  JSON.stringify({ ...said, events: [] }, (key, value) => {
    if (key === 'sources') for (const id of value) cited.add(id);
    return value;
  });
  const packed = packLedger({ ...whole, sources: [...sources.filter(({ id }) => cited.has(id)), ...sources.filter(({ id }) => !cited.has(id))] });
  const keepers = 1 + Math.max(-1, ...packed.sources.slice(0, cited.size).map(([, , keeper]) => keeper));
  return {
    first: { ...packed, events: [], keepers: packed.keepers.slice(0, keepers), sources: packed.sources.slice(0, cited.size) },
    history: { events: packed.events, keepers: packed.keepers.slice(keepers), sources: packed.sources.slice(cited.size) },
  };
}
