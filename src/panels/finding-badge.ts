import { html, type TemplateResult } from 'lit-html';
import type { Finding } from '../domain/types/claims';
import type { PanelContext } from './context';

/** The finding in words, with a mark whose shape repeats its colour. */
export const findingBadge = ({ t }: PanelContext, finding: Finding): TemplateResult =>
  html`<span class="finding" data-finding=${finding}><span class="finding-mark" aria-hidden="true"></span>${t(`finding.${finding}`)}</span>`;
