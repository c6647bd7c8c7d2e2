import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';

/** How the map was made and what it promises. */
export function aboutPanel({ ledger, t }: PanelContext): TemplateResult {
  if (!ledger) return html`<p>${t('load.loading')}</p>`;
  return html`<p class="aside">${t('notice')}</p>
    ${ledger.about.map(({ id, title, paragraphs }) => html`<section id="about-${id}"><h2>${title}</h2>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`)}
    <p class="aside">${t('map.credit')}</p>`;
}
