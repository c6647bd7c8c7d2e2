import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit-html';
import { firstContext, firstFrame } from '../app/first-frame';
import { focusOf } from '../domain/focus';
import type { Atlas } from '../domain/types/atlas';
import type { Ledger } from '../domain/types/ledger';
import { createFormats } from '../i18n/formats';
import { createTranslator } from '../i18n/translator';
import { articlePanel } from '../panels/article-panel';
import type { WidthOf } from './label-type';
import { servedDocument } from './served-document';
import { servedHatches } from './served-hatches';
import { type Packed, servedMap } from './served-map';

/** One language's data, as the build has them. */
export interface ServedData {
  readonly atlas: Atlas;
  readonly ledger: Ledger;
  readonly packed: Packed;
  /** The locator's land, as a path. */
  readonly locatorLand: string;
}

/**
 * The first view in one language, as markup: what the live map shows when nothing was asked of it,
 * for its shadow root, with the patterns that stay there, and the whole content as a document for readers without a script.
 * @param panel with the reading panel: the page; without: the frame
 */
export function renderServed({ atlas, ledger, packed, locatorLand }: ServedData, panel: boolean, widthOf: WidthOf): { readonly hatches: string; readonly view: string; readonly text: string } {
  const language = atlas.languages.find(({ id }) => id === atlas.language);
  if (!language) throw new Error(`No language ${atlas.language}`);
  const t = createTranslator(atlas.words, language);
  const formats = createFormats(language, t);
  const context = firstContext({ atlas, t, formats }, panel, html`<div class="reading-text is-served"></div>`);
  const withLedger = { ...context, ledger, focus: focusOf(atlas, ledger, context.view, []) };
  const scene = { ...withLedger, language, motion: false };
  const shown = marked(firstFrame(context, locatorLand, html`<div class="map"></div>`));
  const reading = marked(articlePanel(withLedger)).replaceAll('<!--', '<!--.'); // the tab that stands open at first; taken over after the frame
  return {
    hatches: unmarked(servedHatches()),
    view: shown
      .replace('<div class="reading-text is-served">', (begin) => begin + reading)
      .replace(/<\/div>(?=\s*<!--\/lit-part-->\s*$)/, (end) => unmarked(servedMap(scene, packed, widthOf)) + end), // last, for it is long
    text: unmarked(servedDocument(withLedger, ledger)),
  };
}

/** Markup with the marks by which lit finds its parts again. */
const marked = (template: TemplateResult): string => shortened(collectResultSync(render(template)).replaceAll(' checked="false"', ''));

/** Markup without them, for what is never taken over. */
const unmarked = (template: TemplateResult): string => marked(template).replaceAll(/<!--\/?lit-[^>]*-->|<!---->|<\?>/g, '');

const shortened = (markup: string): string => markup.replaceAll(/\s+/g, ' ');
