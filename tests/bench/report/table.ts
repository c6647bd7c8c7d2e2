import { baseline, type Contender, ours } from '../contenders';
import type { Spreads } from './collect';
import { say, sayRatio, saySpread } from './format';
import { type Row, type Table, tables } from './rows';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const head = (contenders: readonly Contender[]) => [line(['', ...contenders.map(({ title }) => title)]), line(['---', ...contenders.map(() => '--:')])];

/** The figures that the chart shows: medians alone, short enough for a README. */
export function writeSummary(contenders: readonly Contender[], spreads: Spreads): string {
  const rows = tables.flatMap((table) => table.rows).filter(({ charted, key }) => charted && contenders.some(({ name }) => spreads(name, key)));
  const short = (key: string, unit: Row['unit'], name: string): string => {
    const spread = spreads(name, key);
    return spread ? `${say(spread.median, unit)}${unit === 'ms' ? ' ms' : ''}` : '–';
  };
  return [...head(contenders), ...rows.map(({ key, charted = '', unit }) => line([charted, ...contenders.map(({ name }) => short(key, unit, name))]))].join('\n');
}

/** Markdown: a table for each part, rows of figures, a column for each contender. */
export const writeTables = (contenders: readonly Contender[], spreads: Spreads): string =>
  tables
    .filter(({ rows }) => rows.some(({ key }) => contenders.some(({ name }) => spreads(name, key))))
    .map((table) => writeTable(table, contenders, spreads))
    .join('\n\n');

function writeTable({ title, note, rows }: Table, contenders: readonly Contender[], spreads: Spreads): string {
  return [
    `## ${title}`,
    '',
    note,
    '',
    ...head(contenders),
    ...rows.map((row) => line([titleOf(row), ...contenders.map((contender) => cell(row, contender, spreads))])),
  ].join('\n');
}

const titleOf = ({ title, unit }: Row): string => (unit === 'ms' ? `${title} (ms)` : title);

function cell({ key, unit, notOurs }: Row, { name }: Contender, spreads: Spreads): string {
  if (notOurs && name === ours) return `n/a: ${notOurs}`;
  const spread = spreads(name, key);
  if (!spread) return '–';
  const base = spreads(baseline, key);
  const ratio = base && name !== baseline ? sayRatio(spread.median, base.median) : '';
  return `${saySpread(spread, unit)}${ratio ? ` **${ratio}**` : ''}`;
}
