import type { Files } from '../schema';

/** A date of the story, at which something happened or began: where it stands. */
export interface FoundDate {
  readonly file: string;
  readonly path: string;
  readonly date: string;
}

/** Every `date` and `from` of the story. */
export function* walkDates(files: Files): Generator<FoundDate> {
  for (const [file, content] of Object.entries(files)) if (!file.startsWith('languages/')) yield* walk(file, '', content);
}

function* walk(file: string, path: string, value: unknown): Generator<FoundDate> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = path ? `${path}.${key}` : key;
    if ((key === 'date' || key === 'from') && typeof inner === 'string') yield { file, path: place, date: inner };
    else if (key !== 'geometry') yield* walk(file, place, inner);
  }
}
