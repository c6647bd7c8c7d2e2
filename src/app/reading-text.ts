import { html, render } from 'lit-html';
import type { PanelContext } from '../panels/context';
import type { PageTools } from './embed-opener';
import type { ServedView } from './served-view';

/**
 * What the reading panel says: one node, rendered in place. Text that the page brought stands in it
 * until what answers has come, and is then taken over.
 */
export function createReadingText(served: ServedView | null, tools: PageTools | null) {
  const brought = served?.text;
  const node = brought?.node ?? document.createElement('div');
  let isOurs = !brought;
  let taking: Awaited<ReturnType<PageTools['takingOver']>> | null | undefined;
  if (!brought) node.className = 'reading-text';

  const text = {
    node,
    /** Brings what the text is taken over with; without it the text is drawn anew. */
    async prepare(): Promise<void> {
      if (!isOurs) taking = await tools?.takingOver().catch(() => null);
    },
    /** Makes the text ours, once all that it tells of has come. @returns whether it did so now */
    takeOver(context: PanelContext): boolean {
      const { atlas, panels, ledger, reading } = context;
      const stays = reading.tab === 'article' && atlas.language === brought?.language;
      if (isOurs || (stays && !(panels && ledger))) return false;
      isOurs = true;
      node.classList.remove('is-served');
      try {
        if (!stays || !taking) throw new Error('Drawn anew');
        taking.takeOver(context, node);
      } catch {
        node.replaceChildren();
      }
      return true;
    },
    draw(context: PanelContext): void {
      const { panels, reading, t } = context;
      text.takeOver(context);
      if (isOurs) render(panels ? panels[reading.tab](context) : html`<p class="aside">${t('load.loading')}</p>`, node);
    },
  };
  return text;
}
