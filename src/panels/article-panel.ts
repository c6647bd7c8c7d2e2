import { html, nothing, type TemplateResult } from 'lit-html';
import { filterClaims } from '../domain/claims';
import { mainPlaces } from '../domain/islands';
import { type Claim, findings } from '../domain/types/claims';
import type { Ledger } from '../domain/types/ledger';
import { claimRecord } from './claim-record';
import { speakerLine } from './claim-parts';
import type { PanelContext } from './context';
import { findingBadge } from './finding-badge';
import { pairedName } from './island-name';
import { sourceLinks } from './source-links';
import { tour } from './tour';

/** The article, claim by claim, with what it leaves out. */
export function articlePanel(context: PanelContext): TemplateResult {
  const { atlas, ledger, focus, reading, t, formats } = context;
  const { title, agency, date } = atlas.article;
  const shown = ledger ? filterClaims(atlas, ledger, reading) : [];
  return html`
    <div class="article-head">
      <h2><q>${title}</q></h2>
      <p>${t('article.by', { agency, date: formats.date(date) })}</p>
    </div>
    ${ledger ? html`${tour(context, ledger)} ${filters(context, ledger, shown.length)}` : html`<p>${t('load.loading')}</p>`}
    ${shown.some(({ id }) => focus.laterClaims.has(id)) ? html`<p class="aside">${t('claim.outlined')}</p>` : nothing}
    <ol class="ledger">${shown.map((claim) => card(context, claim, focus.laterClaims.has(claim.id)))}</ol>
    ${ledger && shown.length === 0 ? html`<p class="aside">${t('filter.none')}</p>` : nothing}
    ${
      ledger
        ? html`<h2>${t('article.omitted')}</h2>
            <ul class="omissions">${ledger.omissions.map(({ text, sources }) => html`<li><p>${text}</p>${sourceLinks(context, sources)}</li>`)}</ul>`
        : nothing
    }
  `;
}

function card(context: PanelContext, claim: Claim, isLater: boolean): TemplateResult {
  const { view, actions, t } = context;
  const isOpen = view.claim === claim.id;
  const light = () => actions.read({ lit: claim.islands });
  const dim = () => actions.read({ lit: [] });
  return html`<li class="ledger-item ${isOpen ? 'is-open' : ''} ${isLater ? 'is-later' : ''}" data-claim=${claim.id}>
    <button
      type="button"
      class="ledger-card"
      aria-expanded=${isOpen}
      @click=${() => actions.selectClaim(isOpen ? null : claim.id)}
      @pointerenter=${light} @pointerleave=${dim} @focus=${light} @blur=${dim}
    >
      ${speakerLine(context, claim)}
      <span class="claim-text">${claim.text}</span>
      ${findingBadge(context, claim.finding)}
      ${isLater ? html`<span class="unseen">${t('claim.later')}</span>` : nothing}
    </button>
    ${isOpen ? claimRecord(context, claim) : nothing}
  </li>`;
}

/** Once the reader is here: a screen reader would read it out when it comes with the page. */
function speakCount({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.querySelector('.filter-count')?.setAttribute('role', 'status');
}

/** Three choices and how many claims they leave. */
function filters(context: PanelContext, ledger: Ledger, shown: number): TemplateResult {
  const { atlas, reading, t, actions } = context;
  const count = (change: Partial<typeof reading>) => filterClaims(atlas, ledger, { ...reading, ...change }).length;
  const choice = (
    label: string,
    chosen: string | null,
    options: readonly { readonly id: string; readonly words: string; readonly n: number }[],
    choose: (id: string | null) => void,
  ) => html`<label class="filter">
    <span>${label}</span>
    <select aria-label=${label} @change=${(event: Event) => event.target instanceof HTMLSelectElement && choose(event.target.value || null)}>
      <option value="" ?selected=${chosen === null}>${t('all')}</option>
      ${options.map(({ id, words, n }) => html`<option value=${id} ?selected=${chosen === id}>${words}${t('brackets', { text: n })}</option>`)}
    </select>
  </label>`;
  return html`<div class="filters" @focusin=${speakCount}>
    ${choice(t('filter.speaker'), reading.speaker, Object.entries(ledger.speakers).map(([id, words]) => ({ id, words, n: count({ speaker: id }) })), (speaker) => actions.read({ speaker }))}
    ${choice(t('filter.finding'), reading.finding, findings.map((id) => ({ id, words: t(`finding.${id}`), n: count({ finding: id }) })), (id) => actions.read({ finding: findings.find((finding) => finding === id) ?? null }))}
    ${choice(t('filter.island'), reading.about, mainPlaces(atlas).map((island) => ({ id: island.id, words: pairedName(context, island), n: count({ about: island.id }) })), (about) => actions.read({ about }))}
    <p class="filter-count">
      ${t('filter.shown', { n: shown, total: ledger.claims.length })}
      ${reading.speaker || reading.finding || reading.about ? html`<button type="button" class="link" @click=${() => actions.read({ speaker: null, finding: null, about: null })}>${t('clear')}</button>` : nothing}
    </p>
  </div>`;
}
