/**
 * The nouns of the map. An Atlas and a Ledger are compiled from `geodata/` for one language at a
 * time: every text in them is already in that language. Positions inside the app are [lat, lng];
 * only GeoJSON and the compiled coast speak [lon, lat].
 */

export type LanguageId = string;
export type IslandId = string;
export type UnitId = string;
export type PolityId = string;
export type SourceId = string;
export type ClaimId = string;
export type EventId = string;
export type BoundaryId = string;

/** ISO 8601 date of any precision, Gregorian: "1855", "1945-08", "1945-08-28". */
export type PartialDate = string;
/** A partial date, or an EDTF interval of two: "1945-08-28/1945-09-05" (both ends included). */
export type DateRange = string;
export type LatLng = readonly [lat: number, lng: number];
export type LonLat = readonly [lon: number, lat: number];

/** One of the two whose dispute is told. */
export type PartyId = string;
/** "neutral", or a party's id: its map. */
export type Perspective = string;

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

/** The five findings on a claim. */
export const findings = ['supported', 'caveat', 'position', 'contested', 'differs'] as const;
export type Finding = (typeof findings)[number];

export const claimKinds = ['event', 'motive', 'quotation', 'legal', 'history'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const eventKinds = [
  'exploration', 'treaty', 'declaration', 'war', 'landing', 'decree', 'talks', 'people', 'incident',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A party's own form of a name, in its own script. */
export interface NativeName {
  readonly text: string;
  readonly lang: LanguageId;
  /** How its signs are read, where they do not say so themselves: hiragana. */
  readonly reading?: string;
}

/** A name in both parties' forms, written for the reader's language; equal where they agree. */
export type Forms = Readonly<Record<PartyId, string>>;

export interface Name {
  readonly forms: Forms;
  readonly native: readonly NativeName[];
}

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

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
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

/** What the map needs for its first view, in one language. */
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

/** A small map: plate carrée, true to scale along one latitude. */
export interface Inset {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly trueAt: number;
}

export interface Language {
  readonly id: LanguageId;
  /** In itself: "Русский". */
  readonly name: string;
  /** BCP 47 tag for Intl: "en-GB". */
  readonly locale: string;
  /** For the cards of other sites: "en_GB". */
  readonly cardLocale: string;
  /** How Intl groups digits: "min2" leaves four digits together. */
  readonly grouping: 'auto' | 'min2';
}

/** Interface words by key; a word that counts has one form per plural category. */
export type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface Sourced {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

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

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly keeper: string;
  readonly kind: string;
  readonly language: string;
  /** Where the title is not given in the source's own language. */
  readonly titleLanguage?: LanguageId;
  /** Where its keeper's name is not given in the reader's. */
  readonly keeperLanguage?: LanguageId;
  readonly url?: string;
  /** How it was checked for this map. */
  readonly checked: 'opened' | 'copy' | 'cited';
}

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What was corrected, by edition, newest first. */
  readonly log?: readonly { readonly version: string; readonly date: PartialDate; readonly text: string }[];
  /** Where to report an error, beside the log, if the publisher says. */
  readonly report?: string;
}

/** What is read rather than drawn, in one language. */
export interface Ledger {
  readonly language: LanguageId;
  readonly speakers: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
  readonly omissions: readonly { readonly id: string; readonly text: string; readonly sources: readonly SourceId[] }[];
  /** Claims of the guided reading, in order, each with the sentence that leads to it and, where one fits, the day on which the map is to be seen. */
  readonly tour: readonly { readonly claim: ClaimId; readonly date?: PartialDate; readonly text: string }[];
  readonly events: readonly HistoryEvent[];
  readonly facts: Readonly<Record<IslandId, readonly Fact[]>>;
  /** What is said of an island beside its facts, one or two sentences. */
  readonly summaries: Readonly<Record<IslandId, Sourced>>;
  readonly perspectives: Readonly<Record<Perspective, { readonly name: string; readonly text: string; readonly sources: readonly SourceId[] }>>;
  readonly sources: readonly Source[];
}

/** What is not looked at first, in one language. */
export interface Appendix {
  readonly language: LanguageId;
  /** Places that appear only when the reader has come close, and those far off that an event names. */
  readonly places: readonly Place[];
  readonly about: readonly AboutSection[];
}

/** The one state: what is looked at. */
export interface View {
  readonly island: IslandId | null;
  readonly claim: ClaimId | null;
  readonly date: PartialDate;
  readonly language: LanguageId;
  readonly perspective: Perspective;
  /** The stop of the guided reading, from 0; null when nobody is being guided. */
  readonly tour: number | null;
  /** null: the home view, fitted to the frame. */
  readonly camera: Camera | null;
}

export interface Camera {
  readonly centre: LatLng;
  readonly zoom: number;
}

/** One drawn shape: rings of [lon, lat], first the outline, then holes; several for a multipolygon. */
export type Rings = readonly (readonly LonLat[])[];

export interface CoastShape {
  readonly id: IslandId;
  /** The unit whose administrations colour it; null: land outside the story. */
  readonly unit: UnitId | null;
  /** Without a name: drawn, never labelled, listed or opened. */
  readonly nameless: boolean;
  readonly polygons: readonly Rings[];
}

/** Outlines at one level of detail. Level 0 is the first view. */
export interface Coast {
  readonly level: number;
  readonly islands: readonly CoastShape[];
  readonly land: readonly CoastShape[];
}

/** Shading of the land, in Web Mercator: where its image is, and its south-west and north-east corners. */
export interface Relief {
  readonly url: string;
  readonly bounds: readonly [LatLng, LatLng];
}

/** Sea floor at and below a depth, stepwise. */
export interface DepthBand {
  readonly depthM: number;
  readonly polygons: readonly Rings[];
}
