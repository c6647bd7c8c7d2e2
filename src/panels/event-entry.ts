import { html, type TemplateResult } from 'lit-html';
import { lastDay, rangeOf } from '../domain/dates';
import type { HistoryEvent } from '../domain/types/history';
import type { PanelContext } from './context';
import { sourceLinks } from './source-links';

/** An event with its sources, as it stands on the date shown; choosing it moves date and map to it. */
export function eventEntry(context: PanelContext, event: HistoryEvent): TemplateResult {
  const { view, focus, t, formats, actions } = context;
  const isLater = rangeOf(event.date).from > lastDay(view.date);
  return html`<li class="${isLater ? 'is-later' : ''} ${focus.eventsInForce.has(event.id) ? 'is-now' : ''}" data-event=${event.id}>
    <button type="button" class="event" aria-label=${t('event.show', { title: `${formats.date(event.date)} ${event.title}` })} @click=${() => actions.selectEvent(event.id)}>
      <time>${formats.date(event.date)}</time><span>${event.title}</span>
    </button>
    <p>${event.text}</p>
    ${sourceLinks(context, event.sources)}
  </li>`;
}
