import { html, type TemplateResult } from 'lit-html';
import { administrationsOf } from '../domain/administration';
import { changesAround } from '../domain/changes';
import { firstOfParty, type Status, statusOf } from '../domain/status';
import type { PartialDate } from '../domain/types/dates';
import type { Administration } from '../domain/types/history';
import type { Island } from '../domain/types/islands';
import { statusWords } from '../i18n/phrases';
import type { PanelContext } from './context';

/** The date, since when its side holds it, until when under another name, and where sources differ on that. */
export function heldSince(context: PanelContext, status: Status): string {
  const { atlas, t, formats, view } = context;
  const { administration } = status;
  const first = firstOfParty(atlas, status);
  const date = formats.date(view.date);
  if (!administration) return date;
  const from = formats.dateInPhrase(administration.from);
  const since = first ? t('card.heldFirst', { date, from, first: formats.dateInPhrase(first.from.slice(0, 4)), before: first.polity.by }) : t('card.heldOn', { date, from });
  return since + within(context, administration);
}

/** The status as a chip, with the day from which it held. */
export function statusLine(context: PanelContext, island: Island): TemplateResult {
  const status = statusOf(context.atlas, island.unit, context.view.date);
  const words = statusWords(context.t, status);
  return html`<p class="status" data-status=${status.standing}>
    <span class="status-words">${words.charAt(0).toUpperCase()}${words.slice(1)}</span>
    <span class="status-date">${heldSince(context, status)}</span>
    ${changes(context, island)}
  </p>`;
}

/** The days that sources give for its beginning, where they differ. */
const within = ({ t, formats }: PanelContext, { fromRange }: Administration): string =>
  fromRange ? t('brackets', { text: t('card.range', { range: formats.date(fromRange) }) }) : '';

/** Who held it before, and who will next, or how it stood under the same: each moves the date. */
function changes(context: PanelContext, { unit }: Island): TemplateResult {
  const { atlas, view, t, formats, actions } = context;
  const { last, next } = changesAround(atlas, unit, view.date);
  const before = last ? administrationsOf(atlas, unit).findLast(({ from }) => from < last.from) : undefined;
  const heldBy = ({ polity, from }: Administration) =>
    polity === last?.polity ? statusWords(context.t, statusOf(atlas, unit, from)) : (atlas.polities.find(({ id }) => id === polity)?.name ?? '');
  const step = (words: string, date: PartialDate) => html`<button type="button" class="link" @click=${() => actions.setDate(date)}>${words}</button>`;
  return html`<span class="status-changes">
    ${before && last ? step(t('card.before', { date: formats.dateInPhrase(last.from), name: heldBy(before) }), before.from) : ''}
    ${next ? step(`${t('card.next', { date: formats.dateInPhrase(next.from), name: heldBy(next) })}${within(context, next)}`, next.from) : ''}
  </span>`;
}
