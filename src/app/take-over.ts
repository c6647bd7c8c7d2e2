import { focusOf } from '../domain/focus';
import type { PanelContext } from '../panels/context';
import { firstContext } from './first-frame';
import { takeMarkup } from './take-markup';

/**
 * Makes the article's text that the page brought the live panel's, as it stands: drawn anew it would be laid out anew.
 * @throws where the page's text is not what would be drawn
 */
export function takeOver(context: PanelContext, node: HTMLElement): void {
  const { atlas, ledger, panels } = context;
  const marks = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  // Kept out of the way until now, when the frame around was taken over.
  while (marks.nextNode()) if (marks.currentNode instanceof Comment) marks.currentNode.data = marks.currentNode.data.replace(/^\./, '');
  const { view, reading } = firstContext(context, true, node);
  takeMarkup(panels?.article({ ...context, view, reading, focus: focusOf(atlas, ledger, view, []) }), node);
}
