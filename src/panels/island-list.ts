import { html, nothing, type TemplateResult } from 'lit-html';
import { chain, mainPlaces, membersOf } from '../domain/islands';
import { searchIslands } from '../domain/search';
import { statusOf } from '../domain/status';
import type { Island } from '../domain/types/islands';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { nativeNames, pairedName } from './island-name';
import { islandTable } from './island-table';
import { statusWords } from '../i18n/phrases';

/** All islands in words, as a list or a table: the disputed first, then the chain; searched by any form of a name. */
export function islandList(context: PanelContext): TemplateResult {
  const { reading, t, actions } = context;
  const found = search(context, reading.query);
  const count = (n: number | undefined) => (n === undefined ? '' : n === 0 ? t('list.none') : t('list.found', { n }));
  return html`
    <form class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="unseen" for="island-search">${t('list.search')}</label>
      <input
        id="island-search"
        type="search"
        autocomplete="off"
        placeholder=${t('list.search')}
        .value=${reading.query}
        @input=${(event: Event) => event.target instanceof HTMLInputElement && actions.search(event.target.value)}
      />
      <div class="search-row"><p class="search-count" aria-hidden="true">${count(found?.length)}</p><p class="unseen" role="status">${count(search(context, reading.searched)?.length)}</p>
      <div class="choices" role="group" aria-label=${t('list.show')}>
      ${[false, true].map((table) => html`<button type="button" class="chip" data-action=${table ? 'table' : 'list'} aria-pressed=${reading.table === table} @click=${() => actions.read({ table })}>${t(table ? 'list.table' : 'list.list')}</button>`)}
      </div></div>
    </form>
    <div data-part="list">${reading.table ? islandTable(context, found) : found ? html`<ul class="islands">${found.map((island) => entry(context, island))}</ul>` : everything(context)}</div>
  `;
}

const search = ({ atlas }: PanelContext, query: string): readonly Island[] | null => (query.trim() === '' ? null : searchIslands(atlas, query));

function everything(context: PanelContext): TemplateResult {
  const { atlas, view, t } = context;
  const rest = chain(atlas);
  return html`
    <h2>${storyWord(t, 'group', view.perspective)}</h2>
    <ul class="islands">
      ${mainPlaces(atlas).map((island) => {
        const members = membersOf(atlas, island.id);
        return html`${entry(context, island)}${
          members.length > 0 ? html`<li><ul class="islands islets" aria-label=${t('card.members')}>${members.map((member) => entry(context, member))}</ul></li>` : nothing
        }`;
      })}
    </ul>
    ${rest.length > 0 ? html`<h2>${t('list.chain')}</h2>
    <ul class="islands">${rest.map((island) => entry(context, island))}</ul>` : nothing}
  `;
}

function entry(context: PanelContext, island: Island): TemplateResult {
  const { atlas, view, actions } = context;
  const status = statusOf(atlas, island.unit, view.date);
  return html`<li>
    <button
      type="button"
      class="island-item"
      data-island-item=${island.id}
      data-status=${status.standing}
      aria-current=${view.island === island.id ? 'true' : nothing}
      @click=${() => actions.selectIsland(island.id)}
      @pointerenter=${() => actions.read({ lit: [island.id] })}
      @pointerleave=${() => actions.read({ lit: [] })}
    >
      <b>${pairedName(context, island)}</b> ${nativeNames(context, island)}
      <small>${statusWords(context.t, status)}</small>
    </button>
  </li>`;
}
