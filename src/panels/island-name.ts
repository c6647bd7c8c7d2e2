import { html, nothing, type TemplateResult } from 'lit-html';
import { spellName } from '../domain/names';
import type { Island } from '../domain/types/islands';
import { pairOf } from '../i18n/phrases';
import type { PanelContext } from './context';

/** Both forms as a pair, in the order that language or perspective gives. */
export const pairedName = ({ atlas, t, view }: PanelContext, { name }: Island): string => pairOf(t, spellName(name, atlas, view.perspective));

/** The native forms, each in its own language, with its reading; a reading stands alone where its form is shown already. */
export function nativeNames({ atlas, view }: PanelContext, { name }: Island): TemplateResult {
  const { native } = spellName(name, atlas, view.perspective);
  const small = (reading: string, lang: string | typeof nothing) => html` <small lang=${lang}>${reading}</small>`;
  return html`<span class="native">${native.map(
    ({ text, lang, reading }, i) => html`${i > 0 ? ' · ' : ''}<span lang=${lang}>${text}${reading ? small(reading, nothing) : ''}</span>`,
  )}${name.native.map((form) => (form.reading && !native.includes(form) ? small(form.reading, form.lang) : ''))}</span>`;
}
