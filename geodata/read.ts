import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileName, schemas } from './schema';

export const fileNames = Object.keys(schemas).filter((name): name is FileName => name in schemas);

/** One thing wrong in one file, told in a sentence. */
export interface Problem {
  readonly file: string;
  /** Where in the file: "claims.3.sources.1". */
  readonly path: string;
  readonly message: string;
}

/** All data files of a folder as parsed JSON, not yet checked; a file that cannot be read is a problem. */
export function readFiles(folder: string): { readonly files: Partial<Record<FileName, unknown>>; readonly problems: readonly Problem[] } {
  const files: Partial<Record<FileName, unknown>> = {};
  const problems: Problem[] = [];
  for (const name of fileNames) {
    try {
      files[name] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      problems.push({ file: name, path: '', message: `cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}` });
    }
  }
  return { files, problems };
}
