import type { LatLng } from './geometry';
import type { Name } from './names';

export type IslandId = string;
export type UnitId = string;

/** One island, or (with `members`) one group of islets that the article counts as one place. */
export interface Island {
  readonly id: IslandId;
  readonly name: Name;
  /** The group it belongs to, where a group is itself a place. */
  readonly parent?: IslandId;
  readonly members?: readonly IslandId[];
  /** The unit whose administrations hold for it. */
  readonly unit: UnitId;
  /** Where the label and the popup stand. */
  readonly at: LatLng;
  /** 1 = what the story is about … 5 = nameless rock; decides label size and the zoom it appears from. */
  readonly rank: number;
  /** In dispute today. */
  readonly disputed: boolean;
  /** Said where the drawn coast is known to be off. */
  readonly shapeNote?: string;
}

/** Land that was held as a whole: its administrations are told once. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
}
