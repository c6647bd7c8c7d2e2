import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Ledger } from '../src/domain/types/ledger';
import type { PartyId } from '../src/domain/types/parties';
import type { SourceId } from '../src/domain/types/sources';
import { checkFolder, notSound } from './check';
import { storyFolder } from './read';
import { compileLedger } from './compile/ledger';

type Cell = string | number | undefined;

/** A table as RFC 4180 has it; the mark at its head tells spreadsheets that it is UTF-8. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const addresses = (ledger: Ledger, ids: readonly SourceId[]): string =>
  ids.map((id) => ledger.sources.find((source) => source.id === id)).flatMap((source) => (source ? [source.url ?? source.title] : [])).join(' | ');

export const claimsTable = (ledger: Ledger, parties: readonly PartyId[]): string =>
  csv(
    ['number', 'id', 'paragraph', 'speaker', 'islands', 'kind', 'finding', 'claim', 'reason', 'context', 'wording', ...parties, 'sources'],
    ledger.claims.map((claim) => [
      claim.number, claim.id, claim.paragraph, ledger.speakers[claim.speaker], claim.islands.join(' '), claim.kind, claim.finding,
      claim.text, claim.reason, claim.context, claim.wording, ...parties.map((party) => claim.positions?.[party]?.text), addresses(ledger, claim.sources),
    ]),
  );

export const eventsTable = (ledger: Ledger): string =>
  csv(
    ['id', 'date', 'kind', 'islands', 'title', 'text', 'sources'],
    ledger.events.map((event) => [event.id, event.date, event.kind, event.islands.join(' '), event.title, event.text, addresses(ledger, event.sources)]),
  );

/** Files to take away: the islands as GeoJSON, claims and events as tables in each language, and under what licences. */
export function takeAway(folder = storyFolder): Plugin {
  return {
    name: 'take-away',
    apply: 'build',
    generateBundle() {
      const { files, problems } = checkFolder(folder);
      if (!files) throw notSound(problems);
      const emit = (name: string, source: string) => void this.emitFile({ type: 'asset', fileName: `download/${name}`, source });
      for (const name of ['islands.geojson', 'boundaries.geojson']) emit(name, readFileSync(join(folder, name), 'utf8'));
      for (const language of files['edition.json'].languages) {
        const ledger = compileLedger(files, language);
        emit(`claims-${language}.csv`, claimsTable(ledger, files['edition.json'].parties.map(({ id }) => id)));
        emit(`events-${language}.csv`, eventsTable(ledger));
      }
      emit('README.md', readFileSync(join(folder, 'README.md'), 'utf8'));
    },
  };
}
