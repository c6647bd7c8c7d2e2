import { html, nothing, type TemplateResult } from 'lit-html';
import { claimsAbout } from '../domain/claims';
import { chain, mainPlaces, membersOf } from '../domain/islands';
import { nextSort, sortRows, type Value } from '../domain/sort-rows';
import { firstOfParty, statusOf } from '../domain/status';
import type { Fact, FactKind } from '../domain/types/facts';
import type { Island } from '../domain/types/islands';
import type { Column } from '../state/reading';
import type { PanelContext } from './context';
import { pairedName } from './island-name';
import { statusWords } from '../i18n/phrases';

interface Cell {
  /** What it is sorted by; nothing where no figure is known. */
  readonly value: Value;
  readonly shown: string;
}

interface Row {
  readonly island: Island;
  readonly cells: Readonly<Record<Exclude<Column, 'name'>, Cell>>;
}

/** The map's islands and what is known of each on the date, as one table. */
export function islandTable(context: PanelContext, found: readonly Island[] | null): TemplateResult {
  const { atlas, view, reading, t, formats } = context;
  const { sort } = reading;
  const rows = (found ?? inOrder(context)).map((island) => rowOf(context, island));
  const locale = atlas.languages.find(({ id }) => id === atlas.language)?.locale ?? atlas.language;
  const keyOf = ({ island, cells }: Row) => (!sort ? undefined : sort.by === 'name' ? spoken(context, island) : cells[sort.by].value);
  const sorted = sort ? sortRows(rows, keyOf, sort.down, locale) : rows;
  const unit = (of: 'km2' | 'm') => t(`measure.${of}`, { value: '' }).trim();
  const year = [...new Set(Object.values(context.ledger?.facts ?? {}).flatMap((facts) => facts.flatMap(({ kind, date }) => (kind === 'residents-now' && date ? [date.slice(0, 4)] : []))))];
  const head = (by: Column, words: string, small = '') => columnHead(context, by, words, small);
  return html`<div class="table-scroll" role="region" aria-labelledby="island-table" tabindex="0">
    <table class="island-table">
      <caption id="island-table">${t('table.caption', { date: formats.date(view.date) })}</caption>
      <thead><tr>
        ${head('name', t('filter.island'))} ${head('status', t('table.status'))} ${head('since', t('table.since'))}
        ${head('area', t('fact.area'), unit('km2'))} ${head('highest', t('fact.highest'), unit('m'))}
        ${head('residents-then', t('table.then'))} ${head('residents-now', t('fact.residents-now'), year.length === 1 ? year[0] : '')}
        ${head('claims', t('card.claims'))}
      </tr></thead>
      <tbody>${sorted.map((row) => bodyRow(context, row))}</tbody>
    </table>
  </div>`;
}

/** The disputed places, a group's islets behind it, then the chain. */
const inOrder = ({ atlas }: PanelContext): readonly Island[] =>
  [...mainPlaces(atlas).flatMap((island) => [island, ...membersOf(atlas, island.id)]), ...chain(atlas)];

/** A name as it is looked up: Chinese characters are sorted by their reading. */
function spoken(context: PanelContext, island: Island): string {
  const name = pairedName(context, island);
  return island.name.native.find(({ text, reading }) => reading && name.startsWith(text))?.reading ?? name;
}

function rowOf(context: PanelContext, island: Island): Row {
  const { atlas, ledger, view, formats } = context;
  const status = statusOf(atlas, island.unit, view.date);
  const words = statusWords(context.t, status);
  const since = firstOfParty(atlas, status)?.from.slice(0, 4) ?? status.since;
  const facts: readonly Fact[] = ledger?.facts[island.id] ?? [];
  const figure = (kind: FactKind): Cell => {
    const value = facts.find((fact) => fact.kind === kind)?.value;
    return { value, shown: value === undefined ? '' : formats.number(value, 2) };
  };
  const claims = ledger ? claimsAbout(atlas, ledger, island.id).length : 0;
  return {
    island,
    cells: {
      status: { value: words, shown: words },
      since: { value: since, shown: since ? formats.date(since) : '' },
      area: figure('area'),
      highest: figure('highest'),
      'residents-then': figure('residents-then'),
      'residents-now': figure('residents-now'),
      claims: { value: claims, shown: formats.number(claims) },
    },
  };
}

/** A press sorts by the column, a second one turns the order, a third gives the map's order back. */
function columnHead({ reading: { sort }, actions }: PanelContext, by: Column, words: string, small: string): TemplateResult {
  const isWords = by === 'name' || by === 'status' || by === 'since';
  const now = sort?.by === by ? (sort.down ? 'descending' : 'ascending') : null;
  return html`<th scope="col" class=${isWords ? '' : 'is-number'} aria-sort=${now ?? nothing}>
    <button type="button" data-sort=${by} @click=${() => actions.read({ sort: nextSort(sort, by, !isWords) })}>${words}${small ? html` <small>${small}</small>` : nothing}<span class="sort-mark" aria-hidden="true"></span></button>
  </th>`;
}

function bodyRow(context: PanelContext, { island, cells }: Row): TemplateResult {
  const { view, t, actions } = context;
  const cell = ({ shown }: Cell) => (shown === '' ? html`<span aria-hidden="true">–</span><span class="unseen">${t('table.none')}</span>` : shown);
  const isOpen = view.island === island.id;
  return html`<tr class=${isOpen ? 'is-open' : ''} @pointerenter=${() => actions.read({ lit: [island.id] })} @pointerleave=${() => actions.read({ lit: [] })}>
    <th scope="row" class=${island.parent ? 'is-islet' : ''}>
      <button type="button" class="link" data-island-item=${island.id} aria-current=${isOpen ? 'true' : nothing} @click=${() => actions.selectIsland(island.id)}>${pairedName(context, island)}</button>
    </th>
    <td>${cell(cells.status)}</td><td>${cell(cells.since)}</td>
    ${([cells.area, cells.highest, cells['residents-then'], cells['residents-now'], cells.claims]).map((figure) => html`<td class="is-number">${cell(figure)}</td>`)}
  </tr>`;
}
