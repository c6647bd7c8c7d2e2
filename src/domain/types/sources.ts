import type { LanguageId } from './language';

/** Its name in the data, its number in what is sent. */
export type SourceId = string | number;

export interface Sourced {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Its own, or the reader's where it is official in each. */
  readonly titleLanguage: LanguageId;
  /** What it is, or which part of it is meant, in the reader's words; empty where the title says it. */
  readonly gloss: string;
  readonly keeper: string;
  readonly kind: string;
  readonly language: string;
  /** Where its keeper's name is not given in the reader's. */
  readonly keeperLanguage?: LanguageId | undefined;
  readonly url?: string | undefined;
  /** How it was checked for this map. */
  readonly checked: 'opened' | 'copy' | 'cited';
}
