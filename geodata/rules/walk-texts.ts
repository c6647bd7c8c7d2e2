import { type Files, languageFiles } from '../schema';

/** A text of the data: where it stands, and its languages. */
export interface FoundText {
  readonly file: string;
  readonly path: string;
  readonly text: Readonly<Record<string, unknown>>;
}

const spoken = [
  'article.json', 'events.json', 'administrations.json', 'polities.json', 'boundaries.json', 'islands.geojson',
  'perspectives.json', 'about.json', 'places.json', 'words.json', 'keepers.json',
] as const;

/** Every object in the data that has an English text. */
export function* walkTexts(files: Files): Generator<FoundText> {
  for (const file of spoken) yield* walk(file, '', files[file]);
}

/** What sources are said to be about; each in the languages that need it. */
export const glosses = (files: Files): readonly FoundText[] =>
  files['sources.json'].sources.flatMap(({ gloss }, i) => (gloss ? [{ file: 'sources.json', path: `sources.${i}.gloss`, text: gloss }] : []));

/** The interface's words, with all their plural forms, are ours too. */
export const interfaceWords = (files: Files): readonly FoundText[] =>
  languageFiles(files).flatMap(({ file, content: { id, words } }) =>
    Object.entries(words)
      .map(([key, word]) => ({ file, path: `words.${key}`, text: { [id]: typeof word === 'string' ? word : Object.values(word).join(' ') } })),
  );

function* walk(file: string, path: string, value: unknown): Generator<FoundText> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value) yield { file, path, text: { ...value } };
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'geometry') yield* walk(file, path ? `${path}.${key}` : key, inner);
  }
}
