import type { LanguageId } from './language';
import type { PartyId } from './parties';

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
