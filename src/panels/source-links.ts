import { html, nothing, type TemplateResult } from 'lit-html';
import { sourcesOf } from '../domain/sources';
import type { Source, SourceId } from '../domain/types/sources';
import type { PanelContext } from './context';

/** Where a statement comes from: title, a link where there is an address, and keeper. */
export function sourceLinks({ ledger, t }: PanelContext, ids: readonly SourceId[]): TemplateResult | typeof nothing {
  const sources = ledger ? sourcesOf(ledger, ids) : [];
  if (sources.length === 0) return nothing;
  return html`<ul class="sources" aria-label=${t('sources.label')}>
    ${sources.map((source) => html`<li>${sourceTitle(t, source)} <small>${keeperOf(t, source)}</small></li>`)}
  </ul>`;
}

/** A source's own title, linked where it has an address, and in brackets what it is. */
export const sourceTitle = (t: PanelContext['t'], { title, titleLanguage, gloss, url }: Source): TemplateResult =>
  html`${url ? html`<a href=${url} target="_blank" rel="noopener" lang=${titleLanguage} title=${t('sources.newTab')}>${title}</a>` : html`<cite lang=${titleLanguage}>${title}</cite>`}${glossOf(t, gloss)}`;

/** What a source is, after its title. */
export const glossOf = (t: PanelContext['t'], gloss: string): string => gloss && t('brackets', { text: gloss });

/** Who keeps it; beside what was read, what was not is called further reading. */
export const keeperOf = (t: PanelContext['t'], { keeper, keeperLanguage, checked }: Source): TemplateResult =>
  html`<span lang=${keeperLanguage ?? nothing}>${keeper}</span>${checked === 'cited' ? ` · ${t('sources.checked.cited')}` : ''}`;
