export type LanguageId = string;

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
