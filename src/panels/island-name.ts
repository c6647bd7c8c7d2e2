import { html, nothing, type TemplateResult } from 'lit-html';
import { spellName } from '../domain/names';
import type { Island, Language } from '../domain/types';
import type { PanelContext } from './context';

const languageOf = ({ atlas }: PanelContext): Language | undefined => atlas.languages.find(({ id }) => id === atlas.language);

/** "Kunashir / Kunashiri", in the order that language or perspective gives. */
export function pairedName(context: PanelContext, island: Island): string {
  const language = languageOf(context);
  if (!language) return island.name.russian;
  const { lead, other } = spellName(island.name, language, context.view.perspective);
  return other ? context.t('name.pair', { lead, other }) : lead;
}

/** The native forms, each in its own language, with the reading of the Japanese one. */
export function nativeNames(context: PanelContext, island: Island): TemplateResult | typeof nothing {
  const language = languageOf(context);
  if (!language) return nothing;
  const { native } = spellName(island.name, language, context.view.perspective);
  const { kana } = island.name;
  return html`<span class="native">${native.map(
    ({ text, lang }, i) => html`${i > 0 ? ' · ' : ''}<span lang=${lang}>${text}${lang === 'ja' && kana ? html` <small>${kana}</small>` : ''}</span>`,
  )}${kana && !native.some(({ lang }) => lang === 'ja') ? html` <small lang="ja">${kana}</small>` : ''}</span>`;
}
