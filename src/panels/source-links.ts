import { html, nothing, type TemplateResult } from 'lit-html';
import { sourcesOf } from '../domain/sources';
import type { SourceId } from '../domain/types/sources';
import type { PanelContext } from './context';

/** Where a statement comes from: title, a link where there is an address, and keeper. */
export function sourceLinks({ ledger, t }: PanelContext, ids: readonly SourceId[]): TemplateResult | typeof nothing {
  const sources = ledger ? sourcesOf(ledger, ids) : [];
  if (sources.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${t('sources.label')}>
    ${sources.map(
      ({ title, keeper, url, language, titleLanguage = language, keeperLanguage }) => html`<li>${
        url ? html`<a href=${url} target="_blank" rel="noopener" lang=${titleLanguage} title=${t('sources.newTab')}>${title}</a>` : html`<cite lang=${titleLanguage}>${title}</cite>`
      } <small lang=${keeperLanguage ?? nothing}>${keeper}</small></li>`,
    )}
  </ul>`;
}
