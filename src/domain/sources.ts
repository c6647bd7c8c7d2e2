import type { Keeper, Ledger, Source, SourceId } from './types';

/** The sources themselves, in the order asked for. */
export const sourcesOf = (ledger: Ledger, ids: readonly SourceId[]): readonly Source[] =>
  ids.flatMap((id) => ledger.sources.find((source) => source.id === id) ?? []);

export const keeperOf = ({ keepers }: Ledger, { keeper }: Source): Keeper => keepers[keeper] ?? { name: '' };
