import { nothing, type TemplateResult } from 'lit-html';
import type { EmbedFacts } from '../panels/embed-dialog';
import type { PanelContext } from '../panels/context';
import type { createStore } from '../state/store';
import { addStyle } from './styles';

/** What the map's own page offers beside the map: links to a view, and embeds of its site. */
export interface PageOffer {
  readonly linkTo: (written: Readonly<Record<string, string>>) => string;
  /** Address of the site, ending in a slash. */
  readonly base: string;
}

/** The embed dialog: loaded when first opened, with what the build tells of its files. */
export function createEmbedOpener(root: ShadowRoot, page: PageOffer, store: ReturnType<typeof createStore>, today: () => string, failed: () => void) {
  let loaded: { readonly panel: typeof import('../panels/embed-dialog'); readonly facts: EmbedFacts | null } | null = null;
  return {
    async open(): Promise<void> {
      try {
        if (!loaded) {
          const facts = fetch(`${page.base}embeds.json`).then((response) => response.json() as Promise<EmbedFacts>, () => null);
          const panel = await import('../panels/embed-dialog');
          addStyle(root, panel.style);
          loaded = { panel, facts: await facts };
        }
        const { island, date, language, perspective } = store.view.get();
        store.read({
          embed: { kind: 'iframe', island: island ?? '', date: date === today() ? '' : date, lang: language, perspective, panel: 'off', timeline: 'on', theme: 'auto', load: 'visible' },
        });
      } catch {
        failed();
      }
    },
    dialog(context: PanelContext): TemplateResult | typeof nothing {
      const { embed } = context.reading;
      return embed && loaded ? loaded.panel.embedDialog(context, embed, page.base, loaded.facts) : nothing;
    },
    /** A dialog becomes modal only by a call, once it is in the document. */
    show(): void {
      const dialog = root.querySelector('dialog');
      if (dialog && !dialog.open) dialog.showModal();
    },
  };
}
