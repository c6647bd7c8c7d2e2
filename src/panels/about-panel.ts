import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';
import { keyList } from './key-help';

/** How the map was made and what it promises. */
export function aboutPanel(context: PanelContext): TemplateResult {
  const { ledger, t } = context;
  if (!ledger) return html`<p>${t('load.loading')}</p>`;
  return html`<p class="aside">${t('notice')}</p>
    ${ledger.about.map(({ id, title, paragraphs }) => html`<section id="about-${id}"><h2>${title}</h2>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`)}
    <section id="about-keys"><h2>${t('keys.title')}</h2>${keyList(context)}</section>
    ${downloads(context)}
    <p class="aside">${t('map.credit')}</p>`;
}

/** The data to take away, where the page that offers them is this one. */
function downloads({ site, atlas, t }: PanelContext): TemplateResult | typeof nothing {
  if (!site) return nothing;
  const file = (name: string, words: string) => html`<li><a href=${`${site.base}download/${name}`} download>${words}</a></li>`;
  return html`<section id="about-download">
    <h2>${t('download.title')}</h2>
    <p>${t('download.licence')}</p>
    <ul class="downloads">
      ${file(`claims-${atlas.language}.csv`, t('download.claims'))} ${file(`events-${atlas.language}.csv`, t('download.events'))}
      ${file('islands.geojson', t('download.islands'))} ${file('boundaries.geojson', t('download.lines'))} ${file('README.md', t('download.readme'))}
    </ul>
  </section>`;
}
