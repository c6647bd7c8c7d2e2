import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';

/** The standing notice, and who is owed credit. */
export const notice = ({ t }: PanelContext, fullMap: string | null): TemplateResult => html`<div class="foot">
  <span>${t('notice.short')}</span><span>${t('map.credit')}${fullMap ? html` · <a href=${fullMap} target="_blank" rel="noopener">${t('map.openFull')}</a>` : ''}</span>
</div>`;
