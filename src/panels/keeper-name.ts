import { html, nothing, type TemplateResult } from 'lit-html';
import { keeperOf } from '../domain/sources';
import type { Ledger, Source } from '../domain/types';

/** Who keeps a source, in the reader's language or marked with its own. */
export function keeperName(ledger: Ledger, source: Source): TemplateResult {
  const { name, language } = keeperOf(ledger, source);
  return html`<span lang=${language ?? nothing}>${name}</span>`;
}
