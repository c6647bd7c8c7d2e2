import { html, nothing, type TemplateResult } from 'lit-html';
import type { AboutSection, Ledger } from '../domain/types/ledger';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { keyList } from './key-help';
import { sourceLinks } from './source-links';

/** How the map was made and what it promises. */
export function aboutPanel(context: PanelContext): TemplateResult {
  const { about, ledger, site, t } = context;
  if (!about) return html`<p>${t('load.loading')}</p>`;
  return html`<p class="aside">${t('notice')}</p>
    ${about.map((section) => written(context, section))}
    ${ledger ? perspectives(context, ledger) : nothing}
    ${ledger ? html`<section id="about-omitted"><h2>${t('article.omitted')}</h2><ul class="omissions">${ledger.omissions.map(({ text, sources }) => html`<li><p>${text}</p>${sourceLinks(context, sources)}</li>`)}</ul></section>` : nothing}
    <section id="about-keys"><h2>${t('keys.title')}</h2>${keyList(context)}</section>
    ${picture(context)} ${downloads(context)}
    <p class="aside">${t('map.credit')}</p>
    ${site?.base ? html`<ul class="downloads"><li><a href=${`${site.base}licences.txt`}>${t('about.licences')}</a></li></ul>` : nothing}`;
}

function written({ formats }: PanelContext, { id, title, paragraphs, log, report }: AboutSection): TemplateResult {
  return html`<section id="about-${id}">
    <h2>${title}</h2>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${report ? html`<p><a href=${report}>${report.replace('mailto:', '')}</a></p>` : nothing}
    ${log ? html`<dl class="corrections">${log.map(({ version, date, text }) => html`<div><dt>${version} · <time datetime=${date}>${formats.date(date)}</time></dt><dd>${text}</dd></div>`)}</dl>` : nothing}
  </section>`;
}

/** How each perspective draws and names, and after whom. */
function perspectives(context: PanelContext, ledger: Ledger): TemplateResult {
  const { atlas, t } = context;
  return html`<section id="about-perspectives">
    <h2>${t('perspective.label')}</h2>
    ${atlas.perspectives.map((id) => {
      const explained = ledger.perspectives[id];
      return explained ? html`<h3>${storyWord(t, 'perspective', id)}</h3><p>${explained.text}</p>${sourceLinks(context, explained.sources)}` : nothing;
    })}
  </section>`;
}

/** The view to take away. */
function picture({ site, t }: PanelContext): TemplateResult | typeof nothing {
  if (!site) return nothing;
  return html`<section id="about-picture" tabindex="-1" aria-labelledby="about-picture-title">
    <h2 id="about-picture-title">${t('picture.title')}</h2>
    <p>${t('picture.about')}</p>
    <p class="pictures">${(['png', 'svg'] as const).map((format) => html`<button type="button" class="chip" data-picture=${format} @click=${() => site.takePicture(format)}>${t(`picture.${format}`)}</button>`)}</p>
  </section>`;
}

/** The data to take away, where the page has them beside it. */
function downloads({ site, atlas, t }: PanelContext): TemplateResult | typeof nothing {
  if (!site?.base) return nothing;
  const { base } = site;
  const file = (name: string, words: string) => html`<li><a href=${`${base}download/${name}`} download>${words}</a></li>`;
  return html`<section id="about-download">
    <h2>${t('download.title')}</h2>
    <p>${t('download.licence')}</p>
    <ul class="downloads">
      ${file(`claims-${atlas.language}.csv`, t('download.claims'))} ${file(`events-${atlas.language}.csv`, t('download.events'))}
      ${file('islands.geojson', t('download.islands'))} ${file('boundaries.geojson', t('download.lines'))} ${file('README.md', t('download.readme'))}
      ${file('../kuril-map.html', t('download.page'))}
    </ul>
  </section>`;
}
