import * as v from 'valibot';
import { fileNames, type Problem, readFiles } from './read';
import { rules } from './rules';
import { type Files, schemas } from './schema';

export type Checked = { readonly files: Files; readonly problems: readonly [] } | { readonly files: null; readonly problems: readonly Problem[] };

/** Reads a data folder and holds it against schemas and rules. Files come back only if all is well. */
export function checkFolder(folder: string): Checked {
  const { files, problems } = readFiles(folder);
  return problems.length > 0 ? { files: null, problems } : checkFiles(files);
}

/** The same for files already read; rules between files run once every file fits its schema. */
export function checkFiles(files: Partial<Record<string, unknown>>): Checked {
  const problems = fileNames.flatMap((file): Problem[] => {
    const result = v.safeParse(schemas[file], files[file]);
    if (result.success) return [];
    return result.issues.map((issue) => ({ file, path: v.getDotPath(issue) ?? '', message: sentence(issue.message) }));
  });
  if (problems.length > 0) return { files: null, problems };
  const sound = files as Files;
  const broken = rules.flatMap((rule) => rule(sound));
  return broken.length > 0 ? { files: null, problems: broken } : { files: sound, problems: [] };
}

const sentence = (message: string): string => (message.startsWith('Invalid') ? message.replace('Invalid', 'has an invalid').replace(': Expected', ': expected') : message);

export const tell = ({ file, path, message }: Problem): string => `${file}${path ? ` ${path}` : ''}: ${message}`;
