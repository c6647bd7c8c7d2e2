import { html, nothing, type TemplateResult } from 'lit-html';
import { boundariesShown } from '../domain/boundaries';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { keyNote, keyRows } from './key-rows';
import { sourceLinks } from './source-links';

/** What the map's looks mean: only what is drawn on the date, in the perspective shown. */
export function mapKey(context: PanelContext): TemplateResult {
  const { reading, view, t, actions } = context;
  return html`<section class="key" data-part="key" aria-label=${t('key.label')}>
    <button type="button" class="key-toggle" aria-expanded=${reading.keyOpen} @click=${() => actions.read({ keyOpen: !reading.keyOpen })}>${t('key.label')}${view.perspective === 'neutral' ? '' : ` · ${storyWord(t, 'perspective', view.perspective)}`}</button>
    ${reading.keyOpen ? html`<div class="key-body">${standingsShown(context)} ${lines(context)} ${marks(context)} ${notes(context)} ${perspectiveSwitch(context)}</div>` : nothing}
  </section>`;
}

const standingsShown = (context: PanelContext): TemplateResult =>
  html`<ul>${keyRows(context).map(({ standing, holder, words }) => html`<li>${swatch(standing, holder)}<span>${words}</span></li>`)}</ul>`;

const swatch = (standing: string, holder: string) =>
  html`<svg class="swatch" viewBox="0 0 26 16" aria-hidden="true"><rect class="island" data-status=${standing} data-holder=${holder} x="1" y="1" width="24" height="14" rx="2" /></svg>`;

function lines({ atlas, view, focus }: PanelContext): TemplateResult {
  return html`<ul>${boundariesShown(atlas, view, focus).map(
    ({ kind, label }) => html`<li><svg class="swatch" viewBox="0 0 26 16" aria-hidden="true"><path class="boundary boundary-${kind}" d="M1 8h24" /></svg><span>${label}</span></li>`,
  )}</ul>`;
}

/** The marks that names stand by. */
const marks = ({ t }: PanelContext) => html`<p class="key-marks">
  <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true"><circle class="symbol symbol-town" cx="13" cy="8" r="3" /></svg><span>${t('key.town')}</span>
  <svg class="swatch" viewBox="0 0 26 16" aria-hidden="true"><path class="symbol symbol-volcano" d="M13 3.5l4.5 8h-9z" /></svg><span>${t('key.volcano')}</span>
</p>`;

const notes = ({ t, view }: PanelContext) => html`<p class="key-note">${keyNote(t, view)}</p>`;

function perspectiveSwitch(context: PanelContext): TemplateResult {
  const { atlas, view, ledger, t, actions } = context;
  const explained = ledger?.perspectives[view.perspective];
  return html`<fieldset class="perspectives">
    <legend>${t('perspective.label')}</legend>
    <div class="perspective-choices">${atlas.perspectives.map(
      (id) => html`<label><input type="radio" name="perspective" value=${id} .checked=${view.perspective === id} @change=${() => actions.setPerspective(id)} /><span>${storyWord(t, 'perspective', id)}</span></label>`,
    )}</div>
    ${view.perspective !== 'neutral' && explained ? html`<p class="key-note">${explained.text}</p><details><summary>${t('sources.label')}</summary>${sourceLinks(context, explained.sources)}</details>` : nothing}
  </fieldset>`;
}
