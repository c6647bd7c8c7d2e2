/**
 * Our map beside other libraries drawing the same coast, in one run:
 * npm run bench -- [--rounds 5] [--only ours,leaflet-svg] [--quick]
 * `--quick` is one round without the pages of 10 and 100 times the coast and of 10,000 points.
 * Writes reports/bench/bench.json, and results.md and results.svg: a whole run here, a part of it among the reports.
 */
import { chromium } from 'playwright';
// @ts-expect-error plain JavaScript, runs before packages are installed
import { findChromium } from '../tooling/setup.mjs';
import { contenders, ours } from './contenders';
import { basic, growing, type Measure } from './measure/figures';
import { ourBox } from './measure/our-box';
import type { Figures } from './measure/frames';
import { buildOurs, buildOursGrown, buildPeers, folder, writeData } from './site/build';
import { serve } from './site/serve';
import { write } from './report/write';

const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1 || process.argv.length];
const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : Number(argument('rounds') ?? 5);
const only = argument('only')?.split(',') ?? [];
const chosen = contenders.filter(({ name }) => only.length === 0 || only.includes(name));
/** Growth takes minutes a round, and is far beyond any noise. */
const growingRounds = quick ? 0 : Math.min(rounds, 3);

console.log('Building …');
await buildOurs();
const executablePath: string = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
    '--enable-unsafe-swiftshader', // or there is no WebGL for MapLibre
  ],
});
const site = await serve(folder);
await buildPeers(await ourBox(browser, site));
await writeData(!quick);
if (!quick && chosen.some(({ name }) => name === ours)) await buildOursGrown();

const runs = new Map<string, Figures[]>(chosen.map(({ name }) => [name, []]));

/** Round and round, so that a machine that slows down or speeds up does so for all alike. */
async function race(measures: readonly Measure[], times: number): Promise<void> {
  for (let round = 1; round <= times; round++) {
    for (const measure of measures) {
      for (const contender of chosen) {
        const started = performance.now();
        const figures = await measure(browser, site, contender).catch((error: Error) => {
          console.log(`  ${contender.name}: ${error.message.split('\n')[0]}`);
          return {};
        });
        runs.get(contender.name)?.push(figures);
        console.log(`round ${round} of ${times}, ${contender.name}: ${Object.keys(figures).slice(0, 3).join(', ')} … ${((performance.now() - started) / 1000).toFixed(1)} s`);
      }
    }
  }
}
await race(basic, rounds);
await race(growing, growingRounds);

await write(runs, { rounds, growingRounds, chromium: browser.version(), whole: !quick && only.length === 0 });
await browser.close();
site.close();
