import { html, nothing, type TemplateResult } from 'lit-html';
import { spellName } from '../domain/names';
import type { Island } from '../domain/types/islands';
import type { PanelContext } from './context';

/** Both forms as a pair, in the order that language or perspective gives. */
export function pairedName(context: PanelContext, island: Island): string {
  const { lead, other } = spellName(island.name, context.atlas, context.view.perspective);
  return other ? context.t('name.pair', { lead, other }) : lead;
}

/** The native forms, each in its own language, with its reading; a reading stands alone where its form is shown already. */
export function nativeNames({ atlas, view }: PanelContext, { name }: Island): TemplateResult {
  const { native } = spellName(name, atlas, view.perspective);
  const small = (reading: string, lang: string | typeof nothing) => html` <small lang=${lang}>${reading}</small>`;
  return html`<span class="native">${native.map(
    ({ text, lang, reading }, i) => html`${i > 0 ? ' · ' : ''}<span lang=${lang}>${text}${reading ? small(reading, nothing) : ''}</span>`,
  )}${name.native.map((form) => (form.reading && !native.includes(form) ? small(form.reading, form.lang) : ''))}</span>`;
}
