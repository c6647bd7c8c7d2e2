import type { Ledger } from './types/ledger';
import type { Source, SourceId } from './types/sources';

/** The sources themselves, in the order asked for. */
export const sourcesOf = (ledger: Ledger, ids: readonly SourceId[]): readonly Source[] =>
  ids.flatMap((id) => ledger.sources.find((source) => source.id === id) ?? []);

/** Numbers sources in the order in which they are first cited, from 1. */
export function createFootnotes() {
  const cited: SourceId[] = [];
  return {
    cited,
    /** Each source's number once, the least first. */
    numbersOf(ids: readonly SourceId[]): readonly number[] {
      for (const id of ids) if (!cited.includes(id)) cited.push(id);
      return [...new Set(ids)].map((id) => cited.indexOf(id) + 1).sort((a, b) => a - b);
    },
  };
}
