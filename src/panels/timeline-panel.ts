import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';
import { eventEntry } from './event-entry';

/** All events in order; choosing one moves date and map to it. */
export function timelinePanel(context: PanelContext): TemplateResult {
  const { ledger, t } = context;
  if (!ledger?.events.length) return html`<p>${t('load.loading')}</p>`;
  return html`<p class="aside">${t('event.count', { n: ledger.events.length })}</p>
    <p class="aside">${t('event.marked')}</p>
    <ol class="events">${ledger.events.map((event) => eventEntry(context, event))}</ol>`;
}
