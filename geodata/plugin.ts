import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkFolder, notSound } from './check';
import { cached } from './compile/cached';
import { compileAtlas, isSaidLate } from './compile/atlas';
import { compileAppendix, compileLedger } from './compile/ledger';
import { compileCoast, compileDepth, compileInset } from './compile/levels';
import { numberSources } from './compile/number-sources';
import { splitLedger } from './compile/pack-ledger';
import { type Delivery, deliver } from './delivery';
import { storyFolder } from './read';
import type { Files } from './schema';

const prefix = 'virtual:atlas/';
const loaders = 'virtual:loaders';

export interface AtlasOptions {
  readonly delivery?: Delivery;
  /** The relief as a file of its own, or written into its part of the data. */
  readonly pictures?: 'files' | 'inside';
  readonly folder?: string;
}

/**
 * Serves the checked and compiled data: `virtual:atlas/<part>` for each part of `parts` below, and
 * `virtual:loaders`, which brings each when asked for, in the way that `delivery` says.
 * A fault in the data stops the build with every problem as "file path: sentence".
 */
export function atlas({ delivery = 'modules', pictures = 'files', folder = storyFolder }: AtlasOptions = {}): Plugin {
  let files: Files | null = null;
  const load = (): Files => {
    if (files) return files;
    const checked = checkFolder(folder);
    if (!checked.files) throw notSound(checked.problems);
    files = numberSources(checked.files);
    return files;
  };
  const partOf = (data: Files, name: string): unknown => {
    if (name !== 'relief' || pictures === 'files') return compile(data, name, delivery !== 'modules');
    const picture = readFileSync(join(folder, 'relief.webp')).toString('base64');
    return { bounds: compile(data, name), url: `data:image/webp;base64,${picture}` };
  };
  return {
    name: 'atlas',
    resolveId: (id) => (id.startsWith(prefix) || id === loaders ? `\0${id}` : null),
    load(id) {
      if (id === `\0${loaders}`) {
        const data = load();
        const parts = partsOf(data).map((name) => ({ name, value: () => partOf(data, name) }));
        const delivered = deliver(delivery, parts, (fileName, source) => void this.emitFile({ type: 'asset', fileName, source }));
        return loadersModule(data, delivered, pictures === 'files' ? `${join(folder, 'relief.webp')}?url` : null);
      }
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      return `export const name = ${JSON.stringify(name)};\nexport default JSON.parse(${JSON.stringify(JSON.stringify(partOf(load(), name)))});`;
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

const partsOf = (files: Files): readonly string[] => {
  const { languages } = files['edition.json'];
  return [...languages.map((language) => `atlas-${language}`), ...languages.map((language) => `ledger-${language}`), ...languages.map((language) => `history-${language}`), ...languages.map((language) => `appendix-${language}`), 'coast-0', 'coast-1', 'coast-2', 'depth', 'relief', 'world', 'locator'];
};

/** @param isEmbedded whether it is for a map that offers no snippets of itself: it needs none of their words */
function compile(files: Files, name: string, isEmbedded = false): unknown {
  const [kind = '', detail = ''] = name.split('-');
  const { region, world: globe } = files['edition.json'].locator;
  const { 'islands.geojson': islands, 'land.geojson': land, 'depth.geojson': depth, 'world.geojson': world, 'locator.geojson': locator } = files;
  if (kind === 'coast') return cached(name, [islands, land], () => compileCoast(Number(detail), islands as never, land as never));
  if (kind === 'relief') return [files['relief.json'].southWest, files['relief.json'].northEast].map(([lon = 0, lat = 0]) => [lat, lon]);
  if (kind === 'depth') return cached(name, depth, () => compileDepth(depth as never));
  if (kind === 'world') return cached(name, [globe, world], () => compileInset(globe, world as never, 20_000));
  if (kind === 'locator') return cached(name, [region, locator], () => compileInset(region, locator as never, 9000));
  if (kind === 'ledger') return splitLedger(compileLedger(files, detail)).first;
  if (kind === 'history') return splitLedger(compileLedger(files, detail)).history;
  if (kind === 'appendix') return { ...compileAppendix(files, detail), ...(isEmbedded ? { words: {} } : {}) };
  const atlas = compileAtlas(files, detail);
  return { ...atlas, words: Object.fromEntries(Object.entries(atlas.words).filter(([key]) => !wordsOfTheBuild.includes(key) && !isSaidLate(key))) };
}

/** Words that the build sets in its pages or beside the code: the map itself says none of them. */
export const wordsOfTheBuild = ['page.missing', 'load.failed', 'load.load'];

/** What to say before the words are loaded, or when they cannot be. */
function failureWords(files: Files, language: string) {
  const { words } = compileAtlas(files, language);
  return { failed: words['load.failed'], retry: words['load.retry'], load: words['load.load'] };
}

/** @param delivered text that defines `load(name)`. @param relief what to import for the picture's address; null when the part holds it. */
function loadersModule(files: Files, delivered: string, relief: string | null): string {
  const { languages } = files['edition.json'];
  const atlas = compileAtlas(files, languages[0] ?? '');
  const known = { islands: atlas.islands.map(({ id }) => id), claims: files['article.json'].claims.map(({ id }) => id), stops: files['article.json'].tour.length, from: Number(atlas.earliest), until: Number(atlas.today.slice(0, 4)), perspectives: atlas.perspectives };
  return `${delivered}
${relief ? `import reliefUrl from ${JSON.stringify(relief)};` : ''}
export const failureWords = ${JSON.stringify(Object.fromEntries(languages.map((language) => [language, failureWords(files, language)])))};
export const languages = ${JSON.stringify(languages)};
export const known = ${JSON.stringify(known)};
const spoken = (language) => languages.includes(language) ? language : languages[0];
export const loadAtlas = (language) => load('atlas-' + spoken(language));
export const loadLedger = (language) => load('ledger-' + spoken(language));
export const loadHistory = (language) => load('history-' + spoken(language));
export const loadAppendix = (language) => load('appendix-' + spoken(language));
export const loadCoast = (level) => load('coast-' + level);
export const loadDepth = () => load('depth');
export const loadRelief = () => load('relief')${relief ? '.then((bounds) => ({ bounds, url: reliefUrl }))' : ''};
export const loadWorld = () => load('world');
export const loadLocator = () => load('locator');
`;
}
