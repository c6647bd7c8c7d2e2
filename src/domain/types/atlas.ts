import type { PartialDate } from './dates';
import type { Inset, LatLng } from './geometry';
import type { Administration, Boundary, Polity } from './history';
import type { Island, Unit } from './islands';
import type { Language, LanguageId, Words } from './language';
import type { PartyId, Perspective } from './parties';
import type { Place } from './places';

/** What the map needs for its first view, compiled from `geodata/` for one language: every text in it is already in that language. */
export interface Atlas {
  readonly language: LanguageId;
  readonly languages: readonly Language[];
  readonly words: Words;
  readonly parties: readonly PartyId[];
  /** The party whose forms lead in this language. */
  readonly leads: PartyId;
  /** In the order in which they are offered, "neutral" first. */
  readonly perspectives: readonly Perspective[];
  readonly article: { readonly title: string; readonly agency: string; readonly date: PartialDate };
  readonly islands: readonly Island[];
  readonly units: readonly Unit[];
  readonly polities: readonly Polity[];
  readonly administrations: readonly Administration[];
  readonly boundaries: readonly Boundary[];
  readonly places: readonly Place[];
  /** Dates on which anything drawn changes, in order; the slider's ticks. */
  readonly turningPoints: readonly PartialDate[];
  /** The year with which the time bar begins. */
  readonly earliest: PartialDate;
  /** The last day the facts were reviewed: the slider's end and the default date. */
  readonly today: PartialDate;
  /** [south-west, north-east] of the first view, and of how far the map may be moved. */
  readonly home: readonly [LatLng, LatLng];
  readonly limits: readonly [LatLng, LatLng];
  /** The small maps of where this is: the region and, for what lies beyond it, the world. */
  readonly locator: { readonly region: Inset; readonly world: Inset };
  readonly version: string;
}
