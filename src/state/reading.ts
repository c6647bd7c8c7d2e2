import type { EmbedChoice } from '../domain/embed-code';
import type { Sort } from '../domain/sort-rows';
import type { Finding } from '../domain/types/claims';
import type { BoundaryId } from '../domain/types/history';
import type { IslandId } from '../domain/types/islands';

export const tabs = ['article', 'islands', 'timeline', 'sources', 'about'] as const;
export type Tab = (typeof tabs)[number];
export const sections = ['claims', 'history', 'facts'] as const;
export type Section = (typeof sections)[number];

/** Columns of the islands' table. */
export type Column = 'name' | 'status' | 'since' | 'area' | 'highest' | 'residents-then' | 'residents-now' | 'claims';

/** How the reader has arranged what is read beside the view; never in a link. */
export interface Reading {
  readonly tab: Tab;
  /** Which part of an island's details stands open. */
  readonly section: Section;
  readonly query: string;
  /** What was searched for when the typing last rested: what is said aloud. */
  readonly searched: string;
  /** The islands stand as a table, and in this order; null is the map's. */
  readonly table: boolean;
  readonly sort: Sort<Column> | null;
  readonly speaker: string | null;
  readonly finding: Finding | null;
  readonly about: IslandId | null;
  /** Islands lit because a claim or an event is pointed at or focused. */
  readonly lit: readonly IslandId[];
  /** The line whose short card is open. */
  readonly boundary: BoundaryId | null;
  readonly keyOpen: boolean;
  /** The time bar stands open. */
  readonly timeOpen: boolean;
  readonly playing: boolean;
  /** What is chosen in the embed dialog while it is open. */
  readonly embed: EmbedChoice | null;
}

export const firstReading: Reading = {
  tab: 'article',
  section: 'claims',
  query: '',
  searched: '',
  table: false,
  sort: null,
  speaker: null,
  finding: null,
  about: null,
  lit: [],
  boundary: null,
  keyOpen: true,
  timeOpen: true,
  playing: false,
  embed: null,
};
