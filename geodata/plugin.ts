import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { checkFolder, tell } from './check';
import { compileAtlas } from './compile/atlas';
import { compileLedger } from './compile/ledger';
import { compileCoast, compileDepth, compileLand } from './compile/levels';
import type { Files } from './schema';

const prefix = 'virtual:atlas/';
const loaders = 'virtual:loaders';

/**
 * Serves the checked and compiled data as modules: `virtual:atlas/<language>`, `/ledger-<language>`,
 * `/coast-<level>`, `/depth`, `/locator`, and `virtual:loaders`, which imports each when asked for.
 * A fault in the data stops the build with every problem as "file path: sentence".
 */
export function atlas(folder = fileURLToPath(new URL('.', import.meta.url))): Plugin {
  let files: Files | null = null;
  const load = (): Files => {
    if (files) return files;
    const checked = checkFolder(folder);
    if (!checked.files) throw new Error(`The data do not hold together:\n${checked.problems.map(tell).join('\n')}`);
    files = checked.files;
    return files;
  };
  return {
    name: 'atlas',
    resolveId: (id) => (id.startsWith(prefix) || id === loaders ? `\0${id}` : null),
    load(id) {
      if (id === `\0${loaders}`) return loadersModule(load(), join(folder, 'relief.webp'));
      if (!id.startsWith(`\0${prefix}`)) return null;
      const value = compile(load(), id.slice(prefix.length + 1));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(folder) || !/json$/.test(path)) return;
        files = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function compile(files: Files, name: string): unknown {
  const [kind = '', detail = ''] = name.split('-');
  if (kind === 'coast') return compileCoast(Number(detail), files['islands.geojson'] as never, files['land.geojson'] as never);
  if (kind === 'relief') return [files['relief.json'].southWest, files['relief.json'].northEast].map(([lon = 0, lat = 0]) => [lat, lon]);
  if (kind === 'depth') return compileDepth(files['depth.geojson'] as never);
  if (kind === 'world') return compileLand(files['world.geojson'] as never, 20_000, 5);
  if (kind === 'locator') return compileLand(files['locator.geojson'] as never, 9000, 50);
  if (kind === 'ledger') return compileLedger(files, detail);
  return compileAtlas(files, kind);
}

/** What to say when not even the words can be loaded. */
function failureWords(files: Files, language: string) {
  const { words } = compileAtlas(files, language);
  return { failed: words['load.failed'], retry: words['load.retry'] };
}

/** Each part behind a dynamic import of its own, so that a reader loads one language and the detail in view. */
function loadersModule(files: Files, relief: string): string {
  const { languages } = files['edition.json'];
  const table = (names: readonly string[], path: (name: string) => string) =>
    `{${names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(prefix + path(name))})`).join(',')}}`;
  return `
const atlases = ${table(languages, (name) => name)};
const ledgers = ${table(languages, (name) => `ledger-${name}`)};
const coasts = ${table(['0', '1', '2'], (name) => `coast-${name}`)};
const value = (module) => module.default;
export const failureWords = ${JSON.stringify(Object.fromEntries(languages.map((language) => [language, failureWords(files, language)])))};
export const languages = ${JSON.stringify(languages)};
const known = (language) => languages.includes(language) ? language : languages[0];
export const loadAtlas = (language) => atlases[known(language)]().then(value);
export const loadLedger = (language) => ledgers[known(language)]().then(value);
export const loadCoast = (level) => coasts[level]().then(value);
export const loadDepth = () => import('${prefix}depth').then(value);
export const loadRelief = () => Promise.all([import('${prefix}relief'), import(${JSON.stringify(`${relief}?url`)})]).then(([bounds, url]) => ({ bounds: bounds.default, url: url.default }));
export const loadWorld = () => import('${prefix}world').then(value);
export const loadLocator = () => import('${prefix}locator').then(value);
`;
}

