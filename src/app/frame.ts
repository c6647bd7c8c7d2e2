import { html, nothing, type TemplateResult } from 'lit-html';
import { scaleBar } from '../domain/scale';
import type { PanelContext } from '../panels/context';
import { dateBar } from '../panels/date-bar';
import { locator } from '../panels/locator';
import { mapKey } from '../panels/map-key';
import { notice } from '../panels/notice';
import { readingPanel } from '../panels/reading-panel';
import { expandIcon, homeIcon, minusIcon, moveIcon, plusIcon, shrinkIcon } from './icons';

export interface FrameState {
  readonly panel: boolean;
  readonly timeline: boolean;
  readonly fullscreen: boolean;
  /** Too low for a time bar: the date alone is shown. */
  readonly short: boolean;
  /** What is open about an island, a line or a claim: below the map, or in a card on it. */
  readonly sheet: HTMLElement | null;
  readonly card: boolean;
  readonly hint: string;
  readonly hinted: boolean;
  readonly note: string;
  /** What is read out. */
  readonly heard: string;
  readonly locator: Parameters<typeof locator>[1] | null;
  /** null until the map has one; the scale keeps its place meanwhile. */
  readonly camera: { readonly lat: number; readonly zoom: number } | null;
  /** The list of keys is open. */
  readonly help: boolean;
}

export interface FrameActions {
  readonly zoom: (by: number) => void;
  readonly home: () => void;
  readonly pan: (x: number, y: number) => void;
  readonly help: (open: boolean) => void;
  /** Brings what is loaded late. */
  readonly wantPanels: () => void;
  /** Puts the focus on the map. */
  readonly enterMap: () => void;
  readonly fullscreen: (() => void) | null;
}

/** All parts of one map in their places. `box` is the element that Leaflet draws in, which never changes, or the picture of the first view. `more` stands at the end: a dialog, the sheet for paper. */
export function frame(context: PanelContext, state: FrameState, actions: FrameActions, box: HTMLElement | TemplateResult, more: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  const { t, atlas, view, reading } = context;
  const isRead = state.panel && reading.tab === 'article';
  const looks = {
    'has-panel': state.panel, 'is-page': state.panel && context.site !== null, 'has-card': state.card, 'has-sheet': state.sheet !== null, 'is-short': state.short,
    'has-key': reading.keyOpen, 'is-today': view.date === atlas.today, 'has-tour': isRead && view.tour !== null, 'has-record': isRead && view.claim !== null,
  };
  return html`
    <div class="kuril ${Object.entries(looks).flatMap(([look, has]) => (has ? [look] : [])).join(' ')}" lang=${atlas.language}>
      ${state.panel ? html`<button type="button" class="skip" @click=${actions.enterMap}>${t('map.enter')}</button><section class="frame-panel" data-part="panel" aria-label=${t('panel.label')}>${readingPanel(context)}</section>` : nothing}
      <section class="frame-map" data-part="map" aria-label=${t('map.label')}>
        ${box}
        <p class="unseen" id="map-description">${[t('map.description'), ...(state.panel ? [t('map.inPanel')] : []), t('map.keys')].join(' ')}</p>
        <div class="frame-corner frame-corner-controls" data-obstacle>${controls(context, state, actions)}</div>
        <div class="frame-corner frame-corner-key" data-obstacle>${mapKey(context)}</div>
        <div class="frame-corner frame-corner-locator">
          <p class="date-chip" data-obstacle>${context.formats.date(context.view.date)}</p>
          ${state.locator ? locator(context, state.locator) : nothing} ${scale(context, state.camera)}
        </div>
        <div class="sheet" data-obstacle ?hidden=${!state.sheet}>${state.sheet}</div>
        <div class="hint ${state.hinted ? 'is-shown' : ''}" aria-hidden="true">${state.hint}</div>
        <p class="note" aria-hidden="true">${state.note}</p>
      </section>
      ${state.timeline ? html`<section class="frame-date" aria-label=${t('date.label')}>${dateBar(context)}</section>` : nothing}
      <footer class="frame-foot">${notice(context)}</footer>
      <p class="unseen" role="status">${state.heard}</p>
      ${state.help && context.panels ? context.panels.keys(context, () => actions.help(false)) : nothing} ${more}
    </div>
  `;
}

function controls(context: PanelContext, state: FrameState, actions: FrameActions): TemplateResult {
  const { t } = context;
  const button = (action: string, label: string, icon: unknown, run: () => void) =>
    html`<button type="button" data-action=${action} aria-label=${label} title=${label} @click=${run}>${icon}</button>`;
  return html`<div class="controls" role="group" aria-label=${t('map.controls')}>
    ${button('zoom-in', t('map.zoomIn'), plusIcon, () => actions.zoom(1))}
    ${button('zoom-out', t('map.zoomOut'), minusIcon, () => actions.zoom(-1))}
    ${button('home', t('map.home'), homeIcon, actions.home)} ${pad(context, actions)}
    ${
      actions.fullscreen
        ? button(
            'fullscreen',
            t(state.fullscreen ? 'map.fullscreenExit' : 'map.fullscreen'),
            state.fullscreen ? shrinkIcon : expandIcon,
            actions.fullscreen,
          )
        : nothing
    }
  </div>`;
}

/** Folded away until it is wanted. */
function pad(context: PanelContext, actions: FrameActions): TemplateResult {
  const { t, panels } = context;
  return html`<details class="pan" @toggle=${actions.wantPanels} @keydown=${panels?.foldPan}>
    <summary data-action="pan" aria-label=${t('map.move')} title=${t('map.move')}>${moveIcon}</summary>
    ${panels?.pan(context, actions.pan, () => actions.help(true))}
  </details>`;
}

function scale({ t, formats }: PanelContext, camera: FrameState['camera']): TemplateResult {
  const { km, pixels } = scaleBar(camera?.lat ?? 0, camera?.zoom ?? 0, 110);
  const words = formats.measure(km, 'km');
  return html`<div class="scale ${camera ? '' : 'is-unknown'}" data-obstacle role="img" aria-label=${t('picture.pair', { name: t('map.scale'), value: words })}>
    <span aria-hidden="true">${words}</span><svg class="scale-bar" width=${Math.round(pixels)} aria-hidden="true"></svg>
  </div>`;
}
