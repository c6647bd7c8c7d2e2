import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';

/** The cross at the head of a card or a dialog. */
export const closeButton = ({ t }: PanelContext, action: string, close: (event: Event) => unknown): TemplateResult => html`<button type="button" class="card-close" data-action=${action} aria-label=${t('close')} @click=${close}>
  <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
</button>`;

/** Closes the dialog around a button: the browser gives the focus back, and tells of it as it does when Escape closed it. */
export function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}
