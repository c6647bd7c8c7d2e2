import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';
import { sourceLinks } from './source-links';

/** What a line is: whose, from when to when, on what ground, how surely it is known. */
export function boundaryCard(context: PanelContext): TemplateResult | typeof nothing {
  const { atlas, reading, t, formats, actions } = context;
  const boundary = atlas.boundaries.find(({ id }) => id === reading.boundary);
  if (!boundary) return nothing;
  const { name, from, to, basis, certainty, sources } = boundary;
  return html`<div class="card" data-part="details" role="dialog" aria-label=${t('line.label', { name })}>
    <header>
      <div class="card-names"><h2 tabindex="-1">${name}</h2></div>
      <button type="button" class="card-close" data-action="close" aria-label=${t('close')} @click=${() => actions.selectBoundary(null)}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
      </button>
    </header>
    <div class="card-body">
      <p class="status"><span>${to ? t('date.to', { from: formats.date(from), to: formats.date(to) }) : t('date.since', { from: formats.dateInPhrase(from) })}</span></p>
      <dl class="facts">
        <div><dt>${t('line.basis')}</dt><dd>${basis}</dd></div>
        <div><dt>${t('line.certainty')}</dt><dd>${certainty}</dd></div>
      </dl>
      ${sourceLinks(context, sources)}
    </div>
  </div>`;
}
