import { html, type TemplateResult } from 'lit-html';
import type { Ledger } from '../domain/types/ledger';
import type { PanelContext } from './context';

/** The guided reading: a few claims in an order from which a newcomer understands the dispute. */
export function tour({ view, t, actions }: PanelContext, ledger: Ledger): TemplateResult {
  const total = ledger.tour.length;
  const at = view.tour === null ? null : Math.min(view.tour, total - 1);
  const stop = at === null ? undefined : ledger.tour[at];
  if (at === null || !stop) {
    return html`<button type="button" class="tour-start" @click=${() => actions.setTour(0)}>${t('tour.start')}</button>`;
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.setTour(null);
  };
  /** At either end nothing; but the button stays, for a disabled one would lose the focus. */
  const turn = (step: number) => () => {
    if (ledger.tour[step]) actions.setTour(step);
  };
  return html`<section class="tour" aria-label=${t('tour.label')} @keydown=${leave}>
    <p class="tour-step">${t('tour.step', { n: at + 1, total })}</p>
    <p class="tour-text">${stop.text}</p>
    <div class="tour-buttons">
      <button type="button" aria-disabled=${at === 0} @click=${turn(at - 1)}>${t('tour.previous')}</button>
      <button type="button" class="is-main" aria-disabled=${at === total - 1} @click=${turn(at + 1)}>${t('tour.next')}</button>
      <button type="button" @click=${() => actions.setTour(null)}>${t('tour.stop')}</button>
    </div>
  </section>`;
}
