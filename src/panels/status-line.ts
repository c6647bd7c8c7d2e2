import { html, type TemplateResult } from 'lit-html';
import { type Status, statusOf } from '../domain/status';
import type { Island } from '../domain/types';
import type { PanelContext } from './context';

/** "administered by Russia, claimed by Japan", on the date shown. */
export function statusWords({ t }: PanelContext, { standing, polity, claimant }: Status): string {
  return t(`status.${standing}`, { by: polity?.by ?? '', claimant: claimant?.name ?? '' });
}

/** The status as a chip, with the day from which it held. */
export function statusLine(context: PanelContext, island: Island): TemplateResult {
  const { atlas, view, t, formats } = context;
  const status = statusOf(atlas, island.unit, view.date);
  const words = statusWords(context, status);
  const { administration } = status;
  return html`<p class="status" data-status=${status.standing}>
    <span class="status-words">${words.charAt(0).toUpperCase()}${words.slice(1)}</span>
    <span class="status-date">${formats.date(view.date)}${
      administration ? html`; ${t('card.heldSince', { date: formats.date(administration.from) })}` : ''
    }</span>
  </p>`;
}
