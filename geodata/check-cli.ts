import { checkFolder, tell } from './check';
import { fileNames } from './read';
import { rules } from './rules';

const { problems } = checkFolder(new URL('.', import.meta.url).pathname);
for (const problem of problems) console.error(tell(problem));
if (problems.length > 0) process.exit(1);
console.log(`${fileNames.length} files, ${rules.length} rules: all well`);
