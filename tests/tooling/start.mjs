/** `npm start`: installs, builds and serves the map, and says where. */
import { spawnSync } from 'node:child_process';
import { installPackages, root } from './setup.mjs';

installPackages();
const { status } = spawnSync(process.execPath, ['tests/tooling/build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const { preview } = await import('vite');
const server = await preview({ root, configLoader: 'bundle', preview: { port: 4173 } });
console.log(`Kuril Islands map: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}`);
