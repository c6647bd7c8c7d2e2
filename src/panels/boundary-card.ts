import { html, nothing, type TemplateResult } from 'lit-html';
import { closeButton } from './close-button';
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
      ${closeButton(context, 'close', () => actions.selectBoundary(null))}
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
