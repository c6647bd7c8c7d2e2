import { html, nothing, type TemplateResult } from 'lit-html';
import { claimsAbout } from '../domain/claims';
import { eventsOf } from '../domain/events';
import { findIsland } from '../domain/islands';
import { createFootnotes, sourcesOf } from '../domain/sources';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { type Cite, claimText, eventText, islandText, islandTitle } from './reading-text';
import { glossOf, keeperOf } from './source-links';

/**
 * What stands under the map on paper: the open island's claims, facts and history, or all claims
 * and the whole history, and every source of them, numbered, with its address in full.
 */
export function printSheet(context: PanelContext): TemplateResult | typeof nothing {
  const { atlas, ledger, view, t, formats } = context;
  if (!ledger) return nothing;
  const island = view.island ? findIsland(atlas, view.island) : undefined;
  const claims = island ? claimsAbout(atlas, ledger, island.id) : ledger.claims;
  const events = island ? eventsOf(atlas, ledger, island.id) : ledger.events;
  const notes = createFootnotes();
  const cite: Cite = (ids) => (ids.length === 0 ? '' : ` [${notes.numbersOf(ids).join(', ')}]`);
  const body = html`
    ${island ? html`<h2>${islandTitle(context, island)}</h2>${islandText(context, ledger, island, cite)}` : nothing}
    <h2>${t('card.claims')}</h2>
    <ol class="print-claims">${claims.map((claim) => html`<li value=${claim.number}>${claimText(context, claim, cite)}</li>`)}</ol>
    <h2>${t('card.history')}</h2>
    <ol class="print-events">${events.map((event) => html`<li>${eventText(context, event, cite)}</li>`)}</ol>`;
  const sources = sourcesOf(ledger, notes.cited);
  return html`<section class="print-sheet">
    <h1>${t('title')}</h1>
    <p class="print-when">${context.linkTo({}) ?? ''}</p>
    <p class="print-when">${formats.date(view.date)}${view.perspective === 'neutral' ? '' : ` · ${storyWord(t, 'perspective', view.perspective)}`} · ${t('notice')}</p>
    ${body}
    <h2>${t('sources.label')}</h2>
    <ol class="print-sources">${sources.map((source) => html`<li><span lang=${source.titleLanguage}>${source.title}</span>${glossOf(t, source.gloss)} · ${keeperOf(t, source)}${source.url ? html`. ${source.url}` : ''}</li>`)}</ol>
    <p class="print-when">${t('map.credit')}</p>
  </section>`;
}
