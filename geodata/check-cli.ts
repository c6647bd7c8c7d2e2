import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, tellAll } from './check';
import { rules } from './rules';

/** Checks this folder, or another that is named. */
const { files, problems } = checkFolder(resolve(process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url))));
if (!files) {
  console.error(tellAll(problems));
  process.exit(1);
}
console.log(`${Object.keys(files).length} files, ${rules.length} rules: all well`);
