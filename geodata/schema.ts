import type * as v from 'valibot';
import { editionFiles } from './schema/edition';
import { shapes } from './schema/geojson';
import { historyFiles } from './schema/history';
import { islandFiles } from './schema/islands';
import { languageIn } from './schema/language';
import { ledgerFiles } from './schema/ledger';
import { placeFiles } from './schema/places';
import { onTerms, type Terms } from './schema/terms';

/**
 * The only description of the data files, for the languages and parties of an edition. JSON Schemas
 * for editors are written from it.
 */

/** What each file holds, but for the languages' own. */
function schemasOf(terms: Terms) {
  const parts = onTerms(terms);
  return { ...editionFiles(parts), ...islandFiles(parts), ...shapes, ...historyFiles(parts), ...placeFiles(parts), ...ledgerFiles(parts) };
}

export type Language = v.InferOutput<ReturnType<typeof languageIn>>;
type LanguageFileName = `languages/${string}.json`;
type Fixed = ReturnType<typeof schemasOf>;
export type FileName = keyof Fixed | LanguageFileName;
export type Files = { readonly [Name in keyof Fixed]: v.InferOutput<Fixed[Name]> } & { readonly 'languages/en.json': Language } & {
  readonly [name: LanguageFileName]: Language | undefined;
};

export const languageFileName = (id: string): LanguageFileName => `languages/${id}.json`;

/** Every file of an edition on these terms, with what it holds. */
export const schemasFor = (terms: Terms): Readonly<Record<string, v.GenericSchema>> => ({
  ...schemasOf(terms),
  ...Object.fromEntries(terms.languages.map((id) => [languageFileName(id), languageIn(id)])),
});

/** The interface words of every language, by the files that hold them. */
export const languageFiles = (files: Files): readonly { readonly file: FileName; readonly content: Language }[] =>
  files['edition.json'].languages.flatMap((id) => {
    const file = languageFileName(id);
    const content = files[file];
    return content ? [{ file, content }] : [];
  });
