import { resolve } from 'node:path';
import { checkFolder, tellAll } from './check';
import { storyFolder } from './read';
import { rules } from './rules';

/** Checks the story's folder, or another that is named; with `--all` tells every problem of every file. */
const named = process.argv.slice(2).filter((word) => word !== '--all');
const { files, problems } = checkFolder(resolve(named[0] ?? storyFolder));
if (!files) {
  console.error(tellAll(problems, process.argv.includes('--all') ? Number.POSITIVE_INFINITY : undefined));
  process.exit(1);
}
console.log(`${Object.keys(files).length} files, ${rules.length} rules: all well`);
