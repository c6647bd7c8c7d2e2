import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { contenders, ours } from '../contenders';
import { compress } from './compress';
import { peersCoast } from './coast';
import { denserCoast, morePlaces } from './ours-variants';
import { positions } from './points';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const peers = fileURLToPath(new URL('../peers', import.meta.url));
export const folder = join(root, 'reports/bench/site');

export const growth = [10, 100] as const;

/** Our page as it ships. */
export async function buildOurs(): Promise<void> {
  await buildProject('ours', []);
  await compress(join(folder, 'ours'));
}

/** Our page with denser coasts, and with ten thousand more places. */
export async function buildOursGrown(): Promise<void> {
  for (const factor of growth) await buildProject(`ours-${factor}`, [denserCoast(factor)]);
  await buildProject('ours-points', [morePlaces(positions)]);
  for (const name of [...growth.map((factor) => `ours-${factor}`), 'ours-points']) {
    withoutServed(join(folder, name, 'index.html'));
    await compress(join(folder, name));
  }
}

/** The first view in the page is drawn with the true coast: a page of another one loads its own. */
function withoutServed(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<template shadowrootmode[\s\S]*?<\/template>/, ''));
}

/** The page, and without variants the frame beside it, by the modes of vite.config.ts. */
async function buildProject(name: string, plugins: Plugin[]): Promise<void> {
  for (const mode of plugins.length > 0 ? ['page'] : ['page', 'embed']) {
    await build({
      root, mode, plugins, configFile: join(root, 'vite.config.ts'), configLoader: 'bundle', logLevel: 'warn',
      build: { outDir: join(folder, name), emptyOutDir: mode === 'page', chunkSizeWarningLimit: 20_000 },
    });
  }
}

/** Each peer's page by itself, so that none shares a chunk with another. */
export async function buildPeers(size: { readonly width: number; readonly height: number }): Promise<void> {
  for (const { name } of contenders.filter((contender) => contender.name !== ours)) {
    await build({
      root: peers,
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: { target: 'es2022', outDir: join(folder, name), emptyOutDir: true, chunkSizeWarningLimit: 10_000, assetsInlineLimit: 0 },
      plugins: [{
        name: 'page-of-one-peer',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => html.replace('%PEER%', name).replace('%WIDTH%', String(size.width)).replace('%HEIGHT%', String(size.height)),
        },
      }],
    });
    await compress(join(folder, name));
  }
}

/** The coast for the peers, at full detail and `grown` denser, and points. */
export async function writeData(grown: boolean): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  for (const factor of grown ? [1, ...growth] : [1]) writeIfNew(join(data, `coast-${factor}.geojson`), () => JSON.stringify(peersCoast(factor)));
  writeIfNew(join(data, 'points.geojson'), () =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: positions.map(([lng, lat]) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [Number(lng.toFixed(5)), Number(lat.toFixed(5))] } })),
    }),
  );
  await compress(data);
}

/** Keeps the file, and its compressed twin, when nothing changed. */
function writeIfNew(path: string, make: () => string): void {
  const text = make();
  if (existsSync(path) && statSync(path).size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

