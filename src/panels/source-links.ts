import { html, nothing, type TemplateResult } from 'lit-html';
import { sourcesOf } from '../domain/sources';
import type { SourceId } from '../domain/types';
import type { PanelContext } from './context';

/** Where a statement comes from: keeper and title, a link where there is an address. */
export function sourceLinks({ ledger, t }: PanelContext, ids: readonly SourceId[]): TemplateResult | typeof nothing {
  const sources = ledger ? sourcesOf(ledger, ids) : [];
  if (sources.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${t('sources.label')}>
    ${sources.map(({ title, keeper, url, language }) =>
      url
        ? html`<li><a href=${url} target="_blank" rel="noopener" lang=${language} title=${`${title} (${t('sources.newTab')})`}>${keeper}</a></li>`
        : html`<li><cite lang=${language} title=${title}>${keeper}</cite></li>`,
    )}
  </ul>`;
}
