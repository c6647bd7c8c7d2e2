import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contenders, ours } from '../contenders';
import type { Figures } from '../measure/frames';
import { countVertices, peersCoast } from '../site/coast';
import { weighFiles } from './bytes';
import { drawChart } from './chart';
import { collect } from './collect';
import { say } from './format';
import { versions } from './versions';
import { writeSummary, writeTables } from './table';

const bench = fileURLToPath(new URL('..', import.meta.url));
const reports = join(bench, '../../reports/bench');

export interface Conditions {
  readonly rounds: number;
  readonly growingRounds: number;
  readonly chromium: string;
  readonly whole: boolean;
}

/** Every run as JSON; tables and chart beside the benchmark, or of a part of it only among the reports. */
export async function write(runs: ReadonlyMap<string, readonly Figures[]>, { rounds, growingRounds, chromium, whole }: Conditions): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const taken = contenders.filter(({ name }) => runs.has(name));
  const spreads = collect(runs);
  const files = await weighFiles();
  const vertices = countVertices(peersCoast(1));
  const cores = cpus().length;
  const results = whole ? bench : reports;

  mkdirSync(reports, { recursive: true });
  const conditions = { date, rounds, growingRounds, chromium, cores, vertices, versions: versions() };
  writeFileSync(join(reports, 'bench.json'), JSON.stringify({ conditions, files, runs: Object.fromEntries(runs) }, null, 1));

  const caption = `Medians, rounds: ${rounds}; line: least to most. Chromium ${chromium}, ${cores} cores, ${date}. Shorter is better.`;
  writeFileSync(join(results, 'results.svg'), drawChart(taken, spreads, caption));
  writeFileSync(join(results, 'results.md'), `# The map beside other libraries

Written by \`npm run bench\` on ${date}: headless Chromium ${chromium} without a GPU (MapLibre draws by
software WebGL), ${cores} cores, interleaved rounds: ${rounds} (growth: ${growingRounds}), each visit with an empty cache, from a local
server that sends brotli (quality 11; files over 4 MB, of growth only: 4). ${Object.entries(versions()).map(([name, version]) => `${name} ${version}`).join(', ')}.

All draw the coast of \`geodata/\` in a map of the same size at the same camera. The peers draw it at full
detail, ${vertices.toLocaleString('en')} points, and show an island's name at a click; their pages are in \`tests/bench/peers/\`.
Ours is the whole page as it ships: depth, relief, names, lines, panel and ledger as well; it draws the level of
detail that the zoom shows. Cells: median (least–most) and the **ratio to Leaflet's SVG**.

![Chart of the figures below](results.svg)

## At a glance

${writeSummary(taken, spreads)}

Files alone, brotli: Leaflet's script ${say(files.leaflet.script, 'bytes')}, its style sheet ${say(files.leaflet.style, 'bytes')} and the coast ${say(files.leaflet.coast, 'bytes')}
make ${say(files.leaflet.total, 'bytes')}. Ours sends ${ourBytes()} until it is ready, ${say(files.ours.coastAtFirst, 'bytes')} of it coast (${say(files.ours.coastInAll, 'bytes')} with the levels for
closer zooms).

${writeTables(taken, spreads)}
${writeSlider()}`);

  function ourBytes(): string {
    const sent = spreads(ours, 'bytes ready');
    return sent ? say(sent.median, 'bytes') : 'an unmeasured amount';
  }

  function writeSlider(): string {
    const long = spreads(ours, 'slider 4x long');
    const p95 = spreads(ours, 'slider 4x p95');
    const worst = spreads(ours, 'slider 4x worst');
    if (!long || !p95 || !worst) return '';
    return `
## Time slider

Ours only, 4x slower processor: its thumb drawn over the whole range and back in 3 s. Frames over 50 ms: ${long.median} (${long.least}–${long.most});
95th percentile ${say(p95.median, 'ms')} ms; longest ${say(worst.median, 'ms')} ms.
`;
  }
}

