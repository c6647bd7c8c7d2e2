import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../domain/types/view';
import type { PanelContext } from './context';

/** A link to a view, to follow or to copy; nothing where the page gives none. */
export function copyLink(context: PanelContext, patch: Partial<View>): TemplateResult | typeof nothing {
  const { t, site, linkTo } = context;
  const address = linkTo(patch);
  if (!address) return nothing;
  return html`<span class="copy">
    <a href=${address} target=${site ? nothing : '_blank'} rel="noopener">${t('card.link')}</a>
    <button type="button" class="chip" @click=${() => copyText(context, address, t('share.copied'))}>${t('share.copy')}</button>
  </span>`;
}

/** Copies and says so; where the browser refuses, or has no clipboard for an insecure page, says that. */
export async function copyText({ t, actions }: PanelContext, text: string, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    actions.say(copied);
  } catch {
    actions.say(t('share.failed'));
  }
}
