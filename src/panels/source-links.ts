import { html, nothing, type TemplateResult } from 'lit-html';
import { sourcesOf } from '../domain/sources';
import type { SourceId } from '../domain/types';
import type { PanelContext } from './context';
import { keeperName } from './keeper-name';

/** Where a statement comes from: title, a link where there is an address, and keeper. */
export function sourceLinks({ ledger, t }: PanelContext, ids: readonly SourceId[]): TemplateResult | typeof nothing {
  if (!ledger || ids.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${t('sources.label')}>
    ${sourcesOf(ledger, ids).map((source) => {
      const { title, url, language, titleLanguage = language } = source;
      return html`<li>${
        url ? html`<a href=${url} target="_blank" rel="noopener" lang=${titleLanguage} title=${t('sources.newTab')}>${title}</a>` : html`<cite lang=${titleLanguage}>${title}</cite>`
      } <small>${keeperName(ledger, source)}</small></li>`;
    })}
  </ul>`;
}
