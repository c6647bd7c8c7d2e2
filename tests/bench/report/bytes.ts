import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { folder } from '../site/build';
import { pack } from '../site/compress';

const require = createRequire(import.meta.url);
const leaflet = (file: string) => pack(readFileSync(require.resolve(`leaflet/dist/${file}`))).then(({ length }) => length);
const ours = (name: RegExp) =>
  ['', 'assets'].flatMap((under) => readdirSync(join(folder, 'ours', under)).filter((file) => name.test(file)).map((file) => join(folder, 'ours', under, file)))
    .reduce((sum, path) => sum + (existsSync(path) ? readFileSync(path).length : 0), 0);

/** Sizes of files alone, for which no browser is needed. */
export async function weighFiles() {
  const [script, style] = [await leaflet('leaflet.js'), await leaflet('leaflet.css')];
  const coast = readFileSync(join(folder, 'data/coast-1.geojson.br')).length;
  return {
    leaflet: { script, style, coast, total: script + style + coast },
    ours: { coastAtFirst: ours(/^coast-0-.*\.br$/), coastInAll: ours(/^coast-\d-.*\.br$/) },
  };
}
