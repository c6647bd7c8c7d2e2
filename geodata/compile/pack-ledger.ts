import type { Ledger } from '../../src/domain/types/ledger';
import { checks, type PackedHistory, type PackedLedger, secure } from '../../src/domain/unpack-ledger';

/**
 * A ledger as it is sent: sources in their order without their numbers, keepers beside them, and
 * what is said of sources after both, so that little of them differs between languages.
 */
function packLedger({ sources, ...said }: Ledger): PackedLedger {
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

/**
 * A ledger in two parts: what a click is answered with, and the history, which is read after it, with
 * the sources behind the last that the first part needs. Put together again they are the whole.
 */
export function splitLedger(whole: Ledger): { readonly first: PackedLedger; readonly history: PackedHistory } {
  const { sources: _, ...said } = whole;
  const needed = JSON.stringify({ ...said, events: [] }).matchAll(/"sources":\[([\d,]*)\]/g);
  const end = 1 + Math.max(-1, ...[...needed].flatMap(([, ids = '']) => ids.split(',').map(Number)));
  const packed = packLedger(whole);
  const keepers = 1 + Math.max(-1, ...packed.sources.slice(0, end).map(([, keeper]) => keeper));
  return {
    first: { ...packed, events: [], keepers: packed.keepers.slice(0, keepers), sources: packed.sources.slice(0, end), glosses: packed.glosses.slice(0, end) },
    history: { events: packed.events, keepers: packed.keepers.slice(keepers), sources: packed.sources.slice(end), glosses: packed.glosses.slice(end) },
  };
}
