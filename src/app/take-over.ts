import { hydrate } from '@lit-labs/ssr-client';
import { focusOf } from '../domain/focus';
import type { PanelContext } from '../panels/context';
import { firstReading } from '../state/reading';
import { defaultView } from '../state/view';

/**
 * Makes the article's text that the page brought the live panel's, as it stands: drawn anew it would be laid out anew.
 * @throws where the page's text is not what would be drawn
 */
export function takeOver(context: PanelContext, node: HTMLElement): void {
  const { atlas, ledger, panels } = context;
  const view = defaultView(atlas);
  hydrate(panels?.article({ ...context, view, focus: focusOf(atlas, ledger, view, []), reading: firstReading }), node);
}
