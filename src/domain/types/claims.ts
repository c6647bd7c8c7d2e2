import type { DateRange } from './dates';
import type { BoundaryId } from './history';
import type { IslandId } from './islands';
import type { PartyId } from './parties';
import type { Sourced, SourceId } from './sources';

export type ClaimId = string;

/** The five findings on a claim. */
export const findings = ['supported', 'caveat', 'position', 'contested', 'differs'] as const;
export type Finding = (typeof findings)[number];

export const claimKinds = ['event', 'motive', 'quotation', 'legal', 'history'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export interface Claim {
  readonly id: ClaimId;
  readonly number: number;
  readonly paragraph: number;
  readonly speaker: string;
  readonly islands: readonly IslandId[];
  /** A place outside the islands, shown on the locator. */
  readonly place?: string;
  /** The line the claim is about. */
  readonly boundary?: BoundaryId;
  /** When the claimed thing is said to have happened. */
  readonly date?: DateRange;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly finding: Finding;
  readonly reason: string;
  readonly context: string;
  readonly wording?: string;
  /** Where the parties differ: both, at equal length. */
  readonly positions?: Readonly<Record<PartyId, Sourced>>;
  readonly sources: readonly SourceId[];
}
