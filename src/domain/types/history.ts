import type { DateRange, PartialDate } from './dates';
import type { LatLng } from './geometry';
import type { IslandId, UnitId } from './islands';
import type { PartyId, Perspective } from './parties';
import type { SourceId } from './sources';

export type PolityId = string;
export type BoundaryId = string;
export type EventId = string;

/** How firmly an administration stood; each has its own look on the map. */
export const standings = [
  'treaty', // recognised by a treaty between the two states
  'undisputed', // nobody contested it
  'occupation', // held by force of arms, status open
  'joint', // two states in common possession
  'administered', // held and governed; title not settled by a treaty
  'disputed', // administered by one state, claimed by another
] as const;
export type Standing = (typeof standings)[number];

export interface Polity {
  readonly id: PolityId;
  /** Whose colour it has: the first party's, the second's, that of both in common, or none of them. */
  readonly holder: 'first' | 'second' | 'both' | 'other';
  readonly name: string;
  /** In "administered by …" (instrumental or genitive where a language declines). */
  readonly by: string;
}

/** Who held a unit in fact. Half-open in time: from the first day of `from` up to `to`. */
export interface Administration {
  readonly unit: UnitId;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** Where sources differ on the day of `from`: the range they span. */
  readonly fromRange?: DateRange;
  readonly polity: PolityId;
  /** Who claimed it meanwhile, when standing is 'disputed'. */
  readonly claimant?: PolityId;
  readonly standing: Standing;
  readonly basis: string;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

export type BoundaryKind = 'treaty' | 'claim' | 'control';

export interface Boundary {
  readonly id: BoundaryId;
  readonly kind: BoundaryKind;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** Whose view the line is; absent for lines both signed. */
  readonly claimant?: PartyId;
  /** Perspectives that draw it. */
  readonly perspectives: readonly Perspective[];
  readonly name: string;
  /** Short words set along the line. */
  readonly label: string;
  readonly basis: string;
  readonly certainty: string;
  readonly sources: readonly SourceId[];
  readonly lines: readonly (readonly LatLng[])[];
}

export const eventKinds = [
  'exploration', 'treaty', 'declaration', 'war', 'landing', 'decree', 'talks', 'people', 'incident',
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface HistoryEvent {
  readonly id: EventId;
  readonly date: DateRange;
  readonly kind: EventKind;
  readonly islands: readonly IslandId[];
  /** Whose administration it touched, beside the islands'. */
  readonly units?: readonly UnitId[];
  readonly title: string;
  readonly text: string;
  readonly boundary?: BoundaryId;
  readonly place?: string;
  readonly sources: readonly SourceId[];
}
