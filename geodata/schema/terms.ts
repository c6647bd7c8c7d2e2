import * as v from 'valibot';
import { filled, sources } from './basics';

/** What an edition says of itself that decides how its other files look. */
export interface Terms {
  readonly languages: readonly string[];
  readonly parties: readonly { readonly id: string; readonly language: string }[];
  /** States whose own documents are among the sources, by code. */
  readonly official: readonly string[];
}

/** A text in the languages of the edition. */
type Text = { readonly en: string } & Readonly<Record<string, string>>;
/** A name, in both parties' own languages too, whatever the edition's; `reading` says how its signs are read. */
export type Names = Text & { readonly reading?: string };

export type OnTerms = ReturnType<typeof onTerms>;

const titleLength: Readonly<Record<string, number>> = { en: 60, ja: 40 };

/** What fields are made of that know an edition's languages and parties. */
export function onTerms({ languages, parties, official }: Terms) {
  const partyIds = parties.map(({ id }) => id);
  const own = parties.map(({ language }) => language);
  const inEach = <Schema extends v.GenericSchema>(of: (language: string) => Schema) =>
    Object.fromEntries(languages.map((language) => [language, language === 'en' ? of(language) : v.optional(of(language))]));
  /** English always; every other language of the edition by a rule, which can say what is missing of all. */
  const text = v.strictObject({ en: filled, ...inEach(() => filled) }) as unknown as v.GenericSchema<Text>;
  return {
    languages,
    partyIds,
    party: v.picklist(partyIds),
    perspective: v.picklist(['neutral', ...partyIds]),
    /** One for each party. */
    ofParties: <Schema extends v.GenericSchema>(schema: Schema) => v.strictObject(Object.fromEntries(partyIds.map((id) => [id, schema]))),
    /** Languages in which names are written. */
    written: [...new Set([...languages, ...own])],
    officialKinds: official.map((state) => `official-${state}`),
    text,
    title: v.strictObject(inEach((language) => v.pipe(filled, v.maxLength(titleLength[language] ?? 70, `a title has at most ${titleLength[language] ?? 70} characters`)))) as unknown as v.GenericSchema<Text>,
    names: v.strictObject({ ...inEach(() => filled), ...Object.fromEntries(['en', ...own].map((language) => [language, filled])), reading: v.optional(filled) }) as unknown as v.GenericSchema<Names>,
    sourced: v.strictObject({ text, sources }),
  };
}
