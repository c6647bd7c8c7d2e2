import { html, type TemplateResult } from 'lit-html';
import { lastDay, rangeOf } from '../domain/dates';
import { focusOf } from '../domain/focus';
import type { HistoryEvent } from '../domain/types';
import type { PanelContext } from './context';
import { sourceLinks } from './source-links';

/** All events in order; choosing one moves date and map to it. */
export function timelinePanel(context: PanelContext): TemplateResult {
  const { atlas, ledger, view, t } = context;
  if (!ledger) return html`<p>${t('load.loading')}</p>`;
  const inForce = focusOf(atlas, ledger, view, []).eventsInForce;
  return html`<p class="aside">${t('event.count', { n: ledger.events.length })}</p>
    <ol class="events">${ledger.events.map((event) => entry(context, event, inForce.has(event.id)))}</ol>`;
}

function entry(context: PanelContext, event: HistoryEvent, isNow: boolean): TemplateResult {
  const { view, t, formats, actions } = context;
  const isLater = rangeOf(event.date).from > lastDay(view.date);
  return html`<li class="${isLater ? 'is-later' : ''} ${isNow ? 'is-now' : ''}" data-event=${event.id}>
    <button type="button" class="event" aria-label=${t('event.show', { title: `${formats.date(event.date)} ${event.title}` })} @click=${() => actions.selectEvent(event.id)}>
      <time>${formats.date(event.date)}</time><span>${event.title}</span>
    </button>
    <p>${event.text}</p>
    ${sourceLinks(context, event.sources)}
  </li>`;
}
