import { html, nothing, type TemplateResult } from 'lit-html';
import { claimsAbout } from '../domain/claims';
import { eventsOf } from '../domain/events';
import { findIsland } from '../domain/islands';
import { sourcesOf } from '../domain/sources';
import { statusOf } from '../domain/status';
import type { Claim, Fact, HistoryEvent, Island, SourceId } from '../domain/types';
import type { PanelContext } from './context';
import { nativeNames, pairedName } from './island-name';
import { statusWords } from './status-line';

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
  const numbered: SourceId[] = [];
  const cite = (ids: readonly SourceId[]): string => {
    for (const id of ids) if (!numbered.includes(id)) numbered.push(id);
    return ids.length === 0 ? '' : ` [${ids.map((id) => numbered.indexOf(id) + 1).join(', ')}]`;
  };
  const body = html`
    ${island ? ofIsland(context, island, cite) : nothing}
    <h2>${t('card.claims')}</h2>
    <ol class="print-claims">${claims.map((claim) => ofClaim(context, claim, cite))}</ol>
    <h2>${t('card.history')}</h2>
    <ol class="print-events">${events.map((event) => ofEvent(context, event, cite))}</ol>`;
  const sources = sourcesOf(ledger, numbered);
  return html`<section class="print-sheet">
    <h1>${t('title')}</h1>
    <p class="print-when">${context.linkTo({}) ?? ''}</p>
    <p class="print-when">${formats.date(view.date)}${view.perspective === 'neutral' ? '' : ` · ${t(`perspective.${view.perspective}`)}`} · ${t('notice')}</p>
    ${body}
    <h2>${t('sources.label')}</h2>
    <ol class="print-sources">${sources.map(({ title, keeper, url, language }) => html`<li><span lang=${language}>${title}</span>, ${keeper}${url ? html`. ${url}` : ''}</li>`)}</ol>
    <p class="print-when">${t('map.credit')}</p>
  </section>`;
}

type Cite = (ids: readonly SourceId[]) => string;

function ofIsland(context: PanelContext, island: Island, cite: Cite): TemplateResult {
  const { atlas, ledger, view, t, formats } = context;
  const facts: readonly Fact[] = ledger?.facts[island.id] ?? [];
  return html`<h2>${pairedName(context, island)} ${nativeNames(context, island)}</h2>
    <p><b>${statusWords(context, statusOf(atlas, island.unit, view.date))}</b></p>
    <dl class="print-facts">${facts.map(
      ({ kind, value, unit, of, text, date, sources }) => html`<div><dt>${t(`fact.${kind}`)}</dt><dd>${value !== undefined && unit ? formats.measure(value, unit) : ''} ${of ?? ''} ${date ? `(${formats.date(date)})` : ''} ${text ?? ''}${cite(sources)}</dd></div>`,
    )}</dl>`;
}

function ofClaim({ ledger, t }: PanelContext, claim: Claim, cite: Cite): TemplateResult {
  const side = (name: string, { text, sources }: { readonly text: string; readonly sources: readonly SourceId[] }) => html`<p><b>${name}:</b> ${text}${cite(sources)}</p>`;
  return html`<li>
    <p><small>${ledger?.speakers[claim.speaker] ?? claim.speaker}</small><br /><b>${claim.text}</b></p>
    <p><b>${t(`finding.${claim.finding}`)}.</b> ${claim.reason}${cite(claim.sources)}</p>
    <p>${claim.context}</p>
    ${claim.positions ? html`${side(t('claim.russia'), claim.positions.russia)}${side(t('claim.japan'), claim.positions.japan)}` : nothing}
  </li>`;
}

const ofEvent = ({ formats }: PanelContext, event: HistoryEvent, cite: Cite): TemplateResult =>
  html`<li><p><small>${formats.date(event.date)}</small> <b>${event.title}.</b> ${event.text}${cite(event.sources)}</p></li>`;
