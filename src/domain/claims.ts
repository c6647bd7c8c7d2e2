import { concerning } from './islands';
import type { Atlas } from './types/atlas';
import type { Claim, Finding } from './types/claims';
import type { IslandId } from './types/islands';
import type { Ledger } from './types/ledger';
import type { PartyId } from './types/parties';
import type { Sourced } from './types/sources';

/** What the article says of an island; an islet is meant wherever its group is. */
export function claimsAbout(atlas: Atlas, ledger: Ledger, island: IslandId): readonly Claim[] {
  const isMeant = concerning(atlas, island);
  return ledger.claims.filter(({ islands }) => isMeant(islands));
}

/** What each party holds, where they differ: in the same order in every perspective. */
export function bothSides({ parties }: Atlas, { positions }: Claim): readonly (Sourced & { readonly party: PartyId })[] {
  return parties.flatMap((party) => (positions?.[party] ? { party, ...positions[party] } : []));
}

export interface ClaimFilter {
  readonly speaker: string | null;
  readonly finding: Finding | null;
  readonly about: IslandId | null;
}

/** The claims that meet every condition; null sets none. */
export function filterClaims(atlas: Atlas, ledger: Ledger, { speaker, finding, about }: ClaimFilter): readonly Claim[] {
  const claims = about === null ? ledger.claims : claimsAbout(atlas, ledger, about);
  return claims.filter(
    (claim) => (speaker === null || claim.speaker === speaker) && (finding === null || claim.finding === finding),
  );
}

/** How many claims each speaker, or each finding, has; those with none are left out. */
export function countBy<Key extends 'speaker' | 'finding' | 'kind'>(
  claims: readonly Claim[],
  key: Key,
): ReadonlyMap<Claim[Key], number> {
  const counts = new Map<Claim[Key], number>();
  for (const claim of claims) counts.set(claim[key], (counts.get(claim[key]) ?? 0) + 1);
  return counts;
}
