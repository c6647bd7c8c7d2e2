import type { Files } from '../schema';

/** What a statement of the data rests on: where it stands, and the ids of its sources. */
export interface FoundSources {
  readonly file: string;
  readonly path: string;
  readonly sources: readonly string[];
}

/** The sources of every statement. */
export function* walkSources(files: Files): Generator<FoundSources> {
  for (const [file, content] of Object.entries(files)) if (file !== 'sources.json') yield* walk(file, '', content);
}

function* walk(file: string, path: string, value: unknown): Generator<FoundSources> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield { file, path, sources: inner.filter((id) => typeof id === 'string') };
    else if (key !== 'geometry') yield* walk(file, path ? `${path}.${key}` : key, inner);
  }
}
