import { html, nothing, type TemplateResult } from 'lit-html';
import { bothSides } from '../domain/claims';
import { statusOf } from '../domain/status';
import type { Claim } from '../domain/types/claims';
import type { Fact } from '../domain/types/facts';
import type { HistoryEvent } from '../domain/types/history';
import type { Island } from '../domain/types/islands';
import type { Ledger } from '../domain/types/ledger';
import type { SourceId } from '../domain/types/sources';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { nativeNames, pairedName } from './island-name';
import { statusWords } from '../i18n/phrases';

/** Refers to sources by number. */
export type Cite = (ids: readonly SourceId[]) => unknown;

/** An island's status and facts as plain text, on paper and where no script runs. */
export function islandText(context: PanelContext, ledger: Ledger, island: Island, cite: Cite): TemplateResult {
  const { atlas, view, t, formats } = context;
  const facts: readonly Fact[] = ledger.facts[island.id] ?? [];
  return html`<p><b>${statusWords(context.t, statusOf(atlas, island.unit, view.date))}</b></p>
    ${facts.length === 0 ? nothing : html`<dl class="text-facts">${facts.map(
      ({ kind, value, unit, of, text, date, sources }) => html`<div><dt>${storyWord(t, 'fact', kind)}</dt><dd>${value !== undefined && unit ? formats.measure(value, unit) : ''}${of ? t('brackets', { text: of }) : ''}${date ? t('brackets', { text: formats.date(date) }) : ''} ${text ?? ''}${cite(sources)}</dd></div>`,
    )}</dl>`}`;
}

export const islandTitle = (context: PanelContext, island: Island): TemplateResult => html`${pairedName(context, island)} ${nativeNames(context, island)}`;

/** A claim with its kind, its finding, its context and both sides. */
export function claimText({ atlas, ledger, t }: PanelContext, claim: Claim, cite: Cite): TemplateResult {
  return html`<p><small>${ledger?.speakers[claim.speaker] ?? claim.speaker} · ${t(`claim.kind.${claim.kind}`)}</small><br /><b>${claim.text}</b></p>
    <p><b>${t(`finding.${claim.finding}`)}${t('stop')}</b>${claim.reason}${cite(claim.sources)}</p>
    <p>${claim.context}</p>
    ${claim.wording ? html`<p><b>${t('picture.pair', { name: t('claim.wording'), value: '' })}</b>${claim.wording}</p>` : nothing}
    ${bothSides(atlas, claim).map(({ party, text, sources }) => html`<p><b>${t('picture.pair', { name: storyWord(t, 'claim', party), value: '' })}</b>${text}${cite(sources)}</p>`)}`;
}

export const eventText = ({ formats, t }: PanelContext, event: HistoryEvent, cite: Cite): TemplateResult =>
  html`<p><small>${formats.date(event.date)}</small> <b>${event.title}${t('stop')}</b>${event.text}${cite(event.sources)}</p>`;
