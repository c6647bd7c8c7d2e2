import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';

/** A step, as a share of the frame: what was at one edge stays in sight. */
const step = 0.35;

/** Moves the map by single clicks, for whoever cannot drag; in its middle, the list of keys. */
export function panPad({ t }: PanelContext, pan: (x: number, y: number) => void, help: () => void): TemplateResult {
  const button = (action: string, label: string, path: string, run: () => void) =>
    html`<button type="button" data-action=${action} aria-label=${label} title=${label} @click=${run}><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg></button>`;
  const arrow = (action: string, label: string, x: number, y: number) =>
    button(action, label, `M${12 - 6 * y - 2.5 * x} ${12 + 6 * x - 2.5 * y}l${5 * x + 6 * y} ${5 * y - 6 * x}l${6 * y - 5 * x} ${-6 * x - 5 * y}`, () => pan(x * step, y * step));
  return html`<div class="pan-pad" role="group" aria-label=${t('map.move')}>
    ${arrow('pan-up', t('map.panUp'), 0, -1)} ${arrow('pan-left', t('map.panLeft'), -1, 0)}
    ${button('keys', t('keys.title'), 'M3 6.5h18v11H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8', help)}
    ${arrow('pan-right', t('map.panRight'), 1, 0)} ${arrow('pan-down', t('map.panDown'), 0, 1)}
  </div>`;
}

/** Escape folds the pad away and gives the focus to the button that opened it. */
export function foldPad(event: KeyboardEvent): void {
  const { currentTarget: pad } = event;
  if (event.key !== 'Escape' || !(pad instanceof HTMLDetailsElement) || !pad.open) return;
  event.stopPropagation();
  pad.open = false;
  pad.querySelector('summary')?.focus();
}
