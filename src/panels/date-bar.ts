import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { eventsTelling } from '../domain/events';
import { nextChange, previousChange } from '../domain/changes';
import { positionOf, timePositions } from '../domain/time-scale';
import type { PartialDate } from '../domain/types/dates';
import type { PanelContext } from './context';

/** The date, and what it means, in one line. */
export function dateWords(context: PanelContext): string {
  const date = context.formats.date(context.view.date);
  const said = meaning(context);
  return said ? context.t('picture.pair', { name: date, value: said }) : date;
}

/** The date, always told; years and turning points to move it by; play through the changes. */
export function dateBar(context: PanelContext): TemplateResult {
  const { atlas, view, reading, t, formats, actions } = context;
  const positions = timePositions(atlas.turningPoints, Number(atlas.earliest), atlas.today);
  const at = positionOf(positions, view.date);
  const before = previousChange(atlas, view.date);
  const next = nextChange(atlas, view.date);
  const said = meaning(context);
  /** A disabled button would lose the focus where the changes end. */
  const step = (to: PartialDate | undefined, action: string, label: string, path: string) =>
    html`<button type="button" class="date-step" data-action=${action} aria-label=${label} title=${label} aria-disabled=${!to} @click=${() => to && actions.goToChange(to)}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  if (!reading.timeOpen) {
    return html`<div class="date is-closed" data-part="date">
      <div class="date-now"><b>${formats.date(view.date)}</b><span>${said}</span></div>
      <button type="button" class="chip" data-action="expand" @click=${() => actions.read({ timeOpen: true })}>${t('date.expand')}</button>
    </div>`;
  }
  return html`<div class="date" data-part="date">
    <button type="button" class="date-play" data-action="play" aria-pressed=${reading.playing} aria-label=${t(reading.playing ? 'date.pause' : 'date.play')} @click=${() => actions.read({ playing: !reading.playing })}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${reading.playing ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5l11 7-11 7z'} /></svg>
    </button>
    <div class="date-now"><b>${formats.date(view.date)}</b><span>${said}</span></div>
    ${step(before, 'previous', t('date.previous'), 'M15 5l-7 7 7 7')}
    <div class="date-track">
      <input
        type="range"
        min="0"
        max=${positions.length - 1}
        step="1"
        .value=${String(at)}
        aria-label=${t('date.label')}
        aria-valuetext=${dateWords(context)}
        @input=${(event: Event) => {
          const date = event.target instanceof HTMLInputElement ? positions[Number(event.target.value)] : undefined;
          if (date) actions.slideTo(date);
        }}
      />
      ${ticks(context, positions)}
    </div>
    ${step(next, 'next', t('date.next'), 'M9 5l7 7-7 7')}
    <button type="button" class="date-step" data-action="collapse" aria-label=${t('date.collapse')} title=${t('date.collapse')} @click=${() => actions.read({ timeOpen: false })}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>
    </button>
  </div>`;
}

/** What happened on the date; the data has an event for each on which the map changes, but the last. */
function meaning({ atlas, ledger, view, t }: PanelContext): string {
  if (view.date === atlas.today) return t('date.standing');
  const told = ledger ? eventsTelling(atlas, ledger, view.date).map(({ title }) => title).join(' · ') : '';
  return told || (view.date === atlas.article.date ? t('date.articleDay') : '');
}

/** Ticks stand where the thumb will be, since positions are not evenly spread in time. Places are attributes: a strict page refuses written styles. */
function ticks({ atlas }: PanelContext, positions: readonly PartialDate[]): TemplateResult {
  const labelled = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  let lastSparse = Number.NEGATIVE_INFINITY;
  return html`<svg class="date-ticks" aria-hidden="true">
    ${atlas.turningPoints.map((point) => {
      const share = positionOf(positions, point) / (positions.length - 1);
      const year = point.slice(0, 4);
      // At the very end half of a year would be cut off.
      const isLabelled = !labelled.has(year) && share - last > 0.07 && share < 0.98;
      if (isLabelled) {
        labelled.add(year);
        last = share;
      }
      const isSparse = isLabelled && share - lastSparse > 0.17;
      if (isSparse) lastSparse = share;
      const x = `${(share * 100).toFixed(2)}%`;
      return svg`<rect x=${x} />${isLabelled ? svg`<text x=${x} y="1.75em" class=${isSparse ? 'is-sparse' : ''}>${year}</text>` : nothing}`;
    })}
  </svg>`;
}
