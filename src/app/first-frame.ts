import { nothing, type TemplateResult } from 'lit-html';
import { focusOf } from '../domain/focus';
import type { Formats } from '../i18n/formats';
import type { Translate } from '../i18n/translator';
import type { Atlas } from '../domain/types/atlas';
import type { Actions, PanelContext } from '../panels/context';
import { firstReading } from '../state/reading';
import { defaultView } from '../state/view';
import { frame } from './frame';

/** What the build and a page that begins know alike. */
export interface FirstWords {
  readonly atlas: Atlas;
  readonly t: Translate;
  readonly formats: Formats;
}

const idle = () => undefined;

/** The first view in its page: no link, nothing that acts. @param isPage with the reading panel: the page; without: the frame */
export function firstContext({ atlas, t, formats }: FirstWords, isPage: boolean, text: PanelContext['text']): PanelContext {
  const view = defaultView(atlas);
  return {
    atlas, t, formats, view, text,
    ledger: null, about: null, panels: null,
    focus: focusOf(atlas, null, view, []),
    reading: firstReading,
    actions: new Proxy({} as Actions, { get: () => idle }),
    linkTo: () => (isPage ? null : `./#lang=${atlas.language}`),
    site: isPage ? { base: './', openEmbed: idle, showDownloads: idle, takePicture: idle } : null,
  };
}

/** The frame as the build draws it into a page, and as a page that begins finds its parts again. @param land the locator's */
export function firstFrame(context: PanelContext, land: string, box: HTMLElement | TemplateResult): TemplateResult {
  const [[south, west], [north, east]] = context.atlas.home;
  return frame(context, {
    panel: context.site !== null, timeline: true, fullscreen: false, short: false, sheet: null, card: false, hint: '', hinted: false, note: '', heard: '',
    locator: { regional: land, world: '', frame: [west, south, east, north] },
    camera: null, help: false,
  }, { zoom: idle, home: idle, pan: idle, help: idle, wantPanels: idle, enterMap: idle, fullscreen: idle }, box, [nothing, nothing]);
}
