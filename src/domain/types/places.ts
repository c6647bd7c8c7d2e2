import type { PartialDate } from './dates';
import type { LatLng } from './geometry';
import type { Forms, NativeName } from './names';
import type { PartyId } from './parties';

export const placeKinds = [
  'ocean', 'sea', 'strait', 'bay', 'land', 'city', 'town', 'village', 'former-settlement',
  'base', 'cape', 'volcano', 'peak', 'lake', 'group',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The reader's form. */
  readonly name: string;
  /** Both parties' forms, where they differ. */
  readonly forms?: Forms;
  /** Of land: in both parties' languages. */
  readonly native?: readonly NativeName[];
  /** On record from: not shown before. */
  readonly from?: PartialDate;
  /** Since when one party's form stands: before, the other's stands alone. */
  readonly renamed?: { readonly by: PartyId; readonly from: PartialDate };
  readonly at: LatLng;
  /** The line a water name runs along, west to east. */
  readonly along?: readonly LatLng[];
  /** Shown from the first zoom to the second only. */
  readonly zoom?: readonly [from: number, to: number];
  readonly rank: number;
  readonly elevationM?: number;
}
