/** Packs what would be published and has publint and arethetypeswrong read it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const reports = join(root, 'reports');
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', reports], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
);
const tarball = join(reports, filename);
const run = (tool, ...options) => spawnSync(join(root, 'node_modules/.bin', tool), options, { cwd: root, stdio: 'inherit' }).status === 0;
const isSound = [
  run('publint', tarball, '--strict'),
  run('attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'kuril-map.js', 'custom-elements.json'),
].every(Boolean);
rmSync(tarball);
process.exit(isSound ? 0 : 1);
