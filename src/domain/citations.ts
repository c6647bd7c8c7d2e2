import type { Atlas } from './types/atlas';
import type { Claim } from './types/claims';
import type { Administration, Boundary, HistoryEvent } from './types/history';
import type { IslandId } from './types/islands';
import type { Ledger } from './types/ledger';
import type { SourceId } from './types/sources';

export interface Citations {
  readonly claims: readonly Claim[];
  readonly events: readonly HistoryEvent[];
  /** Islands with a fact or a summary that rests on the source. */
  readonly islands: readonly IslandId[];
  readonly omissions: Ledger['omissions'];
  /** Perspectives whose explanation does. */
  readonly perspectives: readonly string[];
}

interface Sourced {
  readonly sources: readonly SourceId[];
}

/** What is read beside the map and rests on a source. */
export function citations(ledger: Ledger, id: SourceId): Citations {
  const cites = ({ sources }: Sourced) => sources.includes(id);
  const { facts, summaries, perspectives } = ledger;
  const withFact = Object.keys(facts).filter((island) => facts[island]?.some(cites));
  const withSummary = Object.keys(summaries).filter((island) => summaries[island] && cites(summaries[island]));
  return {
    claims: ledger.claims.filter((claim) => [claim, ...Object.values(claim.positions ?? {})].some(cites)),
    events: ledger.events.filter(cites),
    islands: [...new Set([...withFact, ...withSummary])],
    omissions: ledger.omissions.filter(cites),
    perspectives: Object.entries(perspectives).flatMap(([perspective, explained]) => (cites(explained) ? [perspective] : [])),
  };
}

/** What is drawn on the map and rests on a source. */
export function drawnFrom(
  atlas: Atlas,
  id: SourceId,
): { readonly administrations: readonly Administration[]; readonly boundaries: readonly Boundary[] } {
  const cites = ({ sources }: Sourced) => sources.includes(id);
  return { administrations: atlas.administrations.filter(cites), boundaries: atlas.boundaries.filter(cites) };
}
