import { type Contender, ours } from '../contenders';
import type { Spreads } from './collect';
import { say } from './format';
import { type Row, tables } from './rows';
import type { Spread } from './statistics';

const panel = { width: 400, gap: 40, title: 34, bar: 20 };
const names = 108;
const figures = 66;

/**
 * Small multiples: a panel for each charted figure, a bar for each contender, a whisker for the
 * spread. Colours come from a style sheet that follows the reader's light or dark scheme.
 */
export function drawChart(contenders: readonly Contender[], spreads: Spreads, caption: string): string {
  const rows = tables.flatMap((table) => table.rows).filter(({ key, charted }) => charted && contenders.some(({ name }) => spreads(name, key)));
  const height = panel.title + contenders.length * panel.bar + 26;
  const lines = Math.ceil(rows.length / 2);
  const width = panel.width * 2 + panel.gap;
  const panels = rows.map((row, i) => {
    const x = (i % 2) * (panel.width + panel.gap);
    const y = 24 + Math.floor(i / 2) * height;
    return `<g transform="translate(${x} ${y})">${drawPanel(row, contenders, spreads)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 ${width + 24} ${lines * height + 40}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${caption}">
<style>
text { fill: #1f2937 } .quiet { fill: #6b7280 } .bar { fill: #9aa7b5 } .ours .bar { fill: #1d6fa5 } .ours text { font-weight: 600 } .spread { stroke: #1f2937; stroke-width: 1 }
@media (prefers-color-scheme: dark) { text { fill: #e5e7eb } .quiet { fill: #9ca3af } .bar { fill: #66727f } .ours .bar { fill: #5aaee0 } .spread { stroke: #e5e7eb } }
</style>
${panels.join('\n')}
<text class="quiet" x="0" y="${lines * height + 28}" font-size="11">${caption}</text>
</svg>
`;
}

function drawPanel({ key, charted, unit }: Row, contenders: readonly Contender[], spreads: Spreads): string {
  const found = contenders.map(({ name }) => spreads(name, key));
  const most = Math.max(...found.map((spread) => spread?.most ?? 0), Number.EPSILON);
  const scale = (panel.width - names - figures) / most;
  const bars = contenders.map(({ name, title }, i) => {
    const y = panel.title - 18 + i * panel.bar;
    const spread = found[i];
    return `<g class="${name === ours ? 'ours' : 'peer'}" transform="translate(0 ${y})"><text x="${names - 8}" y="13" text-anchor="end">${title}</text>${spread ? drawBar(spread, scale, say(spread.median, unit) + (unit === 'ms' ? ' ms' : '')) : `<text class="quiet" x="${names}" y="13">no figure</text>`}</g>`;
  });
  return `<text font-weight="600" font-size="13">${charted}</text>${bars.join('')}`;
}

function drawBar({ median, least, most }: Spread, scale: number, words: string): string {
  const at = (value: number) => (names + value * scale).toFixed(1);
  const end = names + Math.max(median, most) * scale;
  return `<rect class="bar" x="${names}" y="3" width="${Math.max(1, median * scale).toFixed(1)}" height="13" rx="1.5"/><path class="spread" d="M${at(least)} 9.5H${at(most)}"/><text x="${(end + 6).toFixed(1)}" y="13">${words}</text>`;
}
