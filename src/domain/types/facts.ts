import type { PartialDate } from './dates';
import type { PartyId } from './parties';
import type { SourceId } from './sources';

export const factKinds = [
  'area', 'residents-then', 'residents-now', 'highest', 'distance', 'volcanoes', 'settlement',
  'nature', 'note',
] as const;
export type FactKind = (typeof factKinds)[number] | `district-${PartyId}`;

export interface Fact {
  readonly kind: FactKind;
  readonly value?: number;
  readonly unit?: 'km2' | 'm' | 'km' | 'people';
  readonly date?: PartialDate;
  /** The peak, the cape measured from, the settlement. */
  readonly of?: string;
  readonly text?: string;
  readonly sources: readonly SourceId[];
}
