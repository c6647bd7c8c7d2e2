import { html, nothing, type TemplateResult } from 'lit-html';
import { tabs } from '../state/reading';
import type { PanelContext } from './context';
import { tablist } from './tablist';

/** What is read beside the map. */
export function readingPanel(context: PanelContext): TemplateResult {
  const { atlas, reading, text, t, actions } = context;
  return html`<div class="reading">
    <header class="reading-head">
      <h1>${t('title')}</h1>
      <p>${t('subtitle')}</p>
      ${languages(context)}
      ${tablist('reading', t('panel.label'), tabs.map((id) => ({ id, label: t(`tab.${id}`) })), reading.tab, (tab) => actions.read({ tab }))}
    </header>
    <div class="reading-body" id="reading-panel" role="tabpanel" tabindex="0" aria-labelledby="reading-tab-${reading.tab}" lang=${atlas.language}>${text}</div>
  </div>`;
}

function languages({ atlas, t, actions, site }: PanelContext): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${t('language')}>
    ${atlas.languages.map(
      ({ id, name }) => html`<button type="button" data-set-lang=${id} lang=${id} aria-pressed=${id === atlas.language} @click=${() => actions.setLanguage(id)}>${name}</button>`,
    )}
    ${site ? html`<span class="take">
      ${site.openEmbed ? html`<button type="button" class="link" data-action="embed" @click=${site.openEmbed}>${t('embed.openDialog')}</button>` : nothing}
      <button type="button" class="link" data-action="download" @click=${site.showDownloads}>${t('download.open')}</button>
    </span>` : nothing}
  </div>`;
}
