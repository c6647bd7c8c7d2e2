import type { Problem } from '../read';
import type { Files } from '../schema';

/** Looks at all files, each sound by its schema, and tells what is wrong between them. */
export type Rule = (files: Files) => readonly Problem[];
