import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit-html';
import { frame } from '../app/frame';
import { focusOf } from '../domain/focus';
import type { Atlas } from '../domain/types/atlas';
import type { Ledger } from '../domain/types/ledger';
import { createFormats } from '../i18n/formats';
import { createTranslator } from '../i18n/translator';
import { articlePanel } from '../panels/article-panel';
import type { Actions, PanelContext, Panels } from '../panels/context';
import { firstReading } from '../state/reading';
import { defaultView } from '../state/view';
import type { WidthOf } from './label-type';
import { servedDocument } from './served-document';
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
 * for its shadow root, and the whole content as a document for readers without a script.
 * @param panel with the reading panel: the page; without: the frame
 */
export function renderServed({ atlas, ledger, packed, locatorLand }: ServedData, panel: boolean, widthOf: WidthOf): { readonly view: string; readonly text: string } {
  const language = atlas.languages.find(({ id }) => id === atlas.language);
  if (!language) throw new Error(`No language ${atlas.language}`);
  const t = createTranslator(atlas.words, language);
  const formats = createFormats(language, t);
  const view = defaultView(atlas);
  const focus = focusOf(atlas, ledger, view, []);
  const context: PanelContext = {
    atlas, ledger, view, focus, t, formats,
    about: null,
    text: html`<div class="reading-text is-served"></div>`,
    panels: { pan: () => html`` } as unknown as Panels, // the pad is folded
    reading: firstReading,
    actions: idle,
    linkTo: () => (panel ? null : `./#lang=${atlas.language}`),
    site: panel ? { base: './', openEmbed: () => undefined, showDownloads: () => undefined, takePicture: () => undefined } : null,
  };
  const scene = { atlas, view, focus, language, t, formats, motion: false };
  const [[south, west], [north, east]] = atlas.home;
  const served = frame(context, {
    panel, timeline: true, fullscreen: false, short: false, sheet: null, card: false, hint: '', hinted: false, note: '',
    locator: { regional: locatorLand, world: '', frame: [west, south, east, north] },
    camera: null, help: false,
  }, { zoom: () => undefined, home: () => undefined, pan: () => undefined, help: () => undefined, wantPanels: () => undefined, enterMap: () => undefined, fullscreen: () => undefined }, html`<div class="map"></div>`, [servedMap(scene, packed, widthOf)]);
  const reading = collectResultSync(render(articlePanel(context))); // the tab that stands open at first
  return {
    view: unmarked(served).replace('<div class="reading-text is-served">', (begin) => `${begin}${shortened(reading)}`),
    text: unmarked(servedDocument(context, ledger)),
  };
}

/** Nothing acts before the script has come. */
const idle = new Proxy({} as Actions, { get: () => () => undefined });

/** Markup without the marks by which lit finds its parts again: the live map draws its own, but for the text that it takes over. */
const unmarked = (template: TemplateResult): string =>
  shortened(collectResultSync(render(template)).replaceAll(/<!--\/?lit-[^>]*-->|<!---->|<\?>/g, '').replaceAll(' checked="false"', ''));

const shortened = (markup: string): string => markup.replaceAll(/\s+/g, ' ');
