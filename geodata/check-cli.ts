import { resolve } from 'node:path';
import { checkFolder, tellAll } from './check';
import { storyFolder } from './read';
import { rules } from './rules';

/** Checks the story's folder, or another that is named. */
const { files, problems } = checkFolder(resolve(process.argv[2] ?? storyFolder));
if (!files) {
  console.error(tellAll(problems));
  process.exit(1);
}
console.log(`${Object.keys(files).length} files, ${rules.length} rules: all well`);
