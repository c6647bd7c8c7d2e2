import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './read';

/** The picture of the relief lies beside the data, and browsers can show it. */
export function pictureThere(folder: string): readonly Problem[] {
  if (!existsSync(folder)) return []; // which is told already
  const file = 'relief.webp';
  const path = join(folder, file);
  if (!existsSync(path)) return [{ file, path: '', message: 'is missing from the folder of the data' }];
  const head = readFileSync(path).toString('latin1', 0, 12);
  return /^RIFF[\s\S]{4}WEBP$/.test(head) ? [] : [{ file, path: '', message: 'is no WebP picture' }];
}
