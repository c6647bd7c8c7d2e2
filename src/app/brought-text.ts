import type { PanelContext } from '../panels/context';
import { createReadingText, type ReadingText } from './reading-text';

/** A reading panel's text that the page brought: it stands until what answers has come, and is then taken over as it is, or drawn anew. */
export function createBroughtText(node: HTMLElement, language: string): ReadingText {
  const text = createReadingText(node);
  let isOurs = false;
  let taking: typeof import('./take-over') | null = null;
  const isTaken = (by: typeof import('./take-over'), context: PanelContext): boolean => {
    try {
      by.takeOver(context, node);
      return true;
    } catch {
      return false; // not what would be drawn, or another's code in its place
    }
  };
  const takeOver = (context: PanelContext): boolean => {
    const { atlas, panels, ledger, reading } = context;
    const stays = reading.tab === 'article' && atlas.language === language;
    if (isOurs || (stays && !(panels && ledger))) return false;
    isOurs = true;
    node.classList.remove('is-served');
    if (!(stays && taking && isTaken(taking, context))) node.replaceChildren();
    return true;
  };
  return {
    node,
    async prepare() {
      taking = await import('./take-over').catch(() => null);
    },
    takeOver,
    draw(context) {
      takeOver(context);
      if (isOurs) text.draw(context);
    },
  };
}
