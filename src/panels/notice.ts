import { html, type TemplateResult } from 'lit-html';
import type { PanelContext } from './context';

/** The standing notice, and who is owed credit. */
export function notice({ t, site, linkTo }: PanelContext): TemplateResult {
  const fullMap = site ? null : linkTo({});
  return html`<div class="foot">
  <span>${t('notice.short')}</span><span>${t('map.credit')}${fullMap ? html`<span class="full-map"> · <a href=${fullMap} target="_blank" rel="noopener">${t('map.openFull')}</a></span>` : ''}</span>
</div>`;
}
