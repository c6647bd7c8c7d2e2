import * as v from 'valibot';
import { pictureThere } from './picture-there';
import { type Problem, type RawFiles, readFiles, termsOf } from './read';
import { rules } from './rules';
import { type Files, languageFileName, schemasFor } from './schema';
import { sayIssue } from './sentence';

export type Checked = { readonly files: Files; readonly problems: readonly [] } | { readonly files: null; readonly problems: readonly Problem[] };

/** Reads a data folder and holds it against schemas and rules. Files come back only if all is well. */
export function checkFolder(folder: string): Checked {
  const { files, problems } = readFiles(folder);
  const unread = [...problems, ...pictureThere(folder)];
  return unread.length > 0 ? { files: null, problems: unread } : checkFiles(files);
}

/** The same for files already read; rules between files run once every file fits its schema. */
export function checkFiles(files: RawFiles): Checked {
  const terms = termsOf(files);
  const { languages } = terms;
  const absent = languages.filter((id) => !files[languageFileName(id)]);
  if (absent.length > 0) {
    return { files: null, problems: absent.map((id) => ({ file: 'edition.json', path: 'languages', message: `names the language "${id}", but there is no file ${languageFileName(id)}` })) };
  }
  const schemas = schemasFor(terms);
  const misfitsOf = (file: string, schema: v.GenericSchema): Problem[] => {
    const result = v.safeParse(schema, files[file]);
    return result.success ? [] : result.issues.map((issue) => ({ file, ...sayIssue(issue, schema) }));
  };
  // What the edition says decides what fits elsewhere: its own faults come first.
  const { 'edition.json': edition, ...others } = schemas;
  const ofEdition = edition ? misfitsOf('edition.json', edition) : [];
  const misfits = ofEdition.length > 0 ? ofEdition : Object.entries(others).flatMap(([file, schema]) => misfitsOf(file, schema));
  if (misfits.length > 0) return { files: null, problems: misfits.map((problem) => named(files, problem)) };
  const sound = files as unknown as Files;
  const broken = rules.flatMap((rule) => rule(sound));
  return broken.length > 0 ? { files: null, problems: broken.map((problem) => named(files, problem)) } : { files: sound, problems: [] };
}

/** "claims.3.text" becomes "claims.3 (c03).text": people look for the id. */
function named(files: RawFiles, problem: Problem): Problem {
  const [, list, index] = /^(\w+)\.(\d+)/.exec(problem.path) ?? [];
  if (!list || !index) return problem;
  const file = files[problem.file];
  const records: unknown = typeof file === 'object' && file !== null ? (file as Record<string, unknown>)[list] : null;
  const record: unknown = Array.isArray(records) ? records[Number(index)] : null;
  if (typeof record !== 'object' || record === null) return problem;
  const { id, unit, from } = record as Record<string, unknown>;
  const name = id !== undefined ? String(id) : unit !== undefined ? `${unit} from ${from}` : '';
  return name ? { ...problem, path: problem.path.replace(`${list}.${index}`, `${list}.${index} (${name})`) } : problem;
}

export const tell = ({ file, path, message }: Problem): string => `${file}${path ? ` ${path}` : ''}: ${message}`;

/** All problems, by file; of one file no more than a reader can take in at once, unless all are asked for. */
export function tellAll(problems: readonly Problem[], mostOfAFile = 20): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return [...byFile]
    .flatMap(([file, own]) => [...own.slice(0, mostOfAFile).map(tell), ...(own.length > mostOfAFile ? [`${file}: and ${own.length - mostOfAFile} more (npm run data -- --all)`] : [])])
    .join('\n');
}

export const notSound = (problems: readonly Problem[]): Error => new Error(`The data do not hold together:\n${tellAll(problems)}`);
