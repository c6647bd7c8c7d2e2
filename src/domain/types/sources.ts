import type { LanguageId } from './language';

export type SourceId = string;

export interface Sourced {
  readonly text: string;
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
