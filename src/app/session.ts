import type { Atlas } from '../domain/types/atlas';
import type { Language, LanguageId } from '../domain/types/language';
import type { AboutSection, Ledger } from '../domain/types/ledger';
import { createFormats, type Formats } from '../i18n/formats';
import { createTranslator, type Translate } from '../i18n/translator';
import type { Data } from './loaders';

/** One language's texts with the functions that write in it. */
export interface Session {
  readonly atlas: Atlas;
  readonly ledger: Ledger | null;
  readonly about: readonly AboutSection[] | null;
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
}

/** Loads what the first view needs in a language; the ledger follows. */
export async function openSession(data: Data, wanted: LanguageId): Promise<Session> {
  const atlas = await data.loadAtlas(wanted);
  const language = atlas.languages.find(({ id }: Language) => id === atlas.language);
  if (!language) throw new Error(`No language ${atlas.language} in its own atlas`);
  const t = createTranslator(atlas.words, language);
  return { atlas, ledger: null, about: null, language, t, formats: createFormats(language, t) };
}
