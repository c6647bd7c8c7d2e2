import type { Ledger, Source, SourceId } from './types';

/** The sources themselves, in the order asked for. */
export const sourcesOf = (ledger: Ledger, ids: readonly SourceId[]): readonly Source[] =>
  ids.flatMap((id) => ledger.sources.find((source) => source.id === id) ?? []);
