import { html, type TemplateResult } from 'lit-html';
import type { WordKey } from '../i18n/word-key';
import { closeButton, closeDialog } from './close-button';
import type { PanelContext } from './context';

/** What each key does, by where the focus is. */
const keys: readonly (readonly [where: WordKey, rows: readonly (readonly [keys: string, does: WordKey])[]])[] = [
  ['keys.onMap', [['← ↑ → ↓', 'keys.move'], ['+ −', 'keys.zoom'], ['Home', 'map.home'], ['Tab', 'keys.toIslands'], ['?', 'keys.help']]],
  ['keys.onIsland', [['← → ↑ ↓', 'keys.next'], ['Home End', 'keys.ends'], ['Enter', 'keys.open']]],
  ['keys.inPanel', [['← →', 'keys.tabs'], ['Home End', 'keys.tabEnds']]],
  ['keys.onTime', [['← →', 'keys.year'], ['Home End', 'keys.timeEnds']]],
  ['keys.anywhere', [['Tab', 'keys.tab'], ['Esc', 'keys.close']]],
];

/** The keys as a list; in About, and in the dialog that "?" opens. */
export const keyList = ({ t }: PanelContext): TemplateResult => html`<dl class="key-list">${keys.map(
  ([where, rows]) => html`<div><dt>${t(where)}</dt>${rows.map(([names, does]) => html`<dd><span>${names.split(' ').map((name) => html`<kbd>${name}</kbd>`)}</span> ${t(does)}</dd>`)}</div>`,
)}</dl>`;

export function keyDialog(context: PanelContext, closed: () => void): TemplateResult {
  const { t } = context;
  return html`<dialog class="keys" aria-labelledby="keys-title" @close=${closed}>
    <div class="dialog-head">
      <h2 id="keys-title" tabindex="-1" autofocus>${t('keys.title')}</h2>
      ${closeButton(context, 'close-keys', closeDialog)}
    </div>
    ${keyList(context)}
  </dialog>`;
}
