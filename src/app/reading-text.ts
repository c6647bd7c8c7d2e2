import { html, render } from 'lit-html';
import type { PanelContext } from '../panels/context';

export interface ReadingText {
  readonly node: HTMLElement;
  /** Brings what text of the page is taken over with. */
  readonly prepare?: () => Promise<void>;
  /** Makes text that the page brought ours, once all that it tells of has come. @returns whether it did so now */
  readonly takeOver?: (context: PanelContext) => boolean;
  readonly draw: (context: PanelContext) => void;
}

/** What the reading panel says: one node, rendered in place. */
export function createReadingText(node: HTMLElement = document.createElement('div')): ReadingText {
  node.classList.add('reading-text');
  return {
    node,
    draw(context) {
      const { panels, reading, t } = context;
      render(panels ? panels[reading.tab](context) : html`<p class="aside">${t('load.loading')}</p>`, node);
    },
  };
}
