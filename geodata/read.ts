import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parseJson } from './json';
import { languageFileName, schemasFor } from './schema';
import type { Terms } from './schema/terms';

/** One thing wrong in one file, told in a sentence. */
export interface Problem {
  readonly file: string;
  /** Where in the file: "claims.3.sources.1". */
  readonly path: string;
  readonly message: string;
}

export type RawFiles = Readonly<Record<string, unknown>>;

const ours = fileURLToPath(new URL('.', import.meta.url));

/** The folder of the story that is told: the one setting, `STORY`; this folder unless it names another. */
export const storyFolder = resolve(process.env.STORY ?? ours);

/** The terms that an edition sets for its other files, as far as they can be read. */
export function termsOf(files: RawFiles): Terms {
  const read = <Schema extends v.GenericSchema>(field: string, schema: Schema): readonly v.InferOutput<Schema>[] => {
    const found = v.safeParse(v.object({ [field]: v.array(schema) }), files['edition.json']);
    return found.success ? (found.output[field] ?? []) : [];
  };
  return { languages: languagesOf(files), parties: read('parties', v.object({ id: v.string(), language: v.string() })), official: read('official', v.string()) };
}

/** The languages that an edition names, as far as they can be read. */
export function languagesOf(files: RawFiles): readonly string[] {
  const edition = files['edition.json'];
  const named: unknown = typeof edition === 'object' && edition !== null && 'languages' in edition ? edition.languages : [];
  return [...new Set(['en', ...(Array.isArray(named) ? named.filter((id): id is string => typeof id === 'string') : [])])];
}

/** All data files of a folder as parsed JSON, not yet checked; a file that cannot be read is a problem. Interface words it has not are ours. */
export function readFiles(folder: string): { readonly files: RawFiles; readonly problems: readonly Problem[] } {
  const files: Record<string, unknown> = {};
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { files, problems: [{ file: folder, path: '', message: 'there is no folder of this name' }] };
  const read = (name: string) => {
    const path = [folder, ...(name.startsWith('languages/') ? [ours] : [])].map((place) => join(place, name)).find(existsSync);
    if (!path) return problems.push({ file: name, path: '', message: 'is missing from the folder of the data' });
    try {
      files[name] = parseJson(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push({ file: name, path: '', message: `cannot be read as JSON: ${error instanceof Error ? error.message : error}` });
    }
    return 0;
  };
  read('edition.json');
  const languages = languagesOf(files);
  const absent = languages.filter((id) => ![folder, ours].some((place) => existsSync(join(place, languageFileName(id)))));
  for (const id of absent) problems.push({ file: 'edition.json', path: 'languages', message: `names the language "${id}", but there is no file ${languageFileName(id)}` });
  for (const name of Object.keys(schemasFor({ ...termsOf(files), languages: languages.filter((id) => !absent.includes(id)) }))) if (name !== 'edition.json') read(name);
  problems.push(...licenceProblems(folder));
  if (!existsSync(join(folder, 'languages'))) return { files, problems };
  for (const name of readdirSync(join(folder, 'languages'))) {
    const id = name.replace(/\.json$/, '');
    if (files['edition.json'] && !languages.includes(id)) problems.push({ file: `languages/${name}`, path: '', message: `is of a language that edition.json does not name; add "${id}" to its languages or take the file away` });
  }
  return { files, problems };
}

const licenceTable = '| data | source | licence |';

/** The README of a story stands in what is built from it, and its table among the licences there. */
function licenceProblems(folder: string): readonly Problem[] {
  const path = join(folder, 'README.md');
  const told = (message: string) => [{ file: 'README.md', path: '', message }];
  if (!existsSync(path)) return told(`is missing from the folder of the data; it says, in a table headed "${licenceTable}", under what licences they stand`);
  return readFileSync(path, 'utf8').includes(licenceTable) ? [] : told(`has no table headed "${licenceTable}", which says under what licences the data stand`);
}
