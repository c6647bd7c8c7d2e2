import { nothing, type TemplateResult } from 'lit-html';
import type { EmbedChoice } from '../domain/embed-code';
import type { EmbedFacts } from '../panels/embed-dialog';
import type { PanelContext } from '../panels/context';
import type { createStore } from '../state/store';
import { addStyle } from './styles';

/** What the map's own page offers beside the map: links to a view, and embeds of its site. */
export interface PageOffer {
  readonly linkTo: (written: Readonly<Record<string, string>>) => string;
  /** Address of the site, ending in a slash. */
  readonly base: string;
  /** Brings the embed dialog; handed over, so that frames and elements, which have none, do not carry it. */
  readonly embedOpener: typeof createEmbedOpener;
  /** Brings what stands on paper; as above. */
  readonly printing: () => Promise<typeof import('./printing')>;
}

/** The embed dialog: loaded when first opened, with what the build tells of its files. */
export function createEmbedOpener(root: ShadowRoot, page: Pick<PageOffer, 'base'>, store: ReturnType<typeof createStore>, today: () => string, failed: () => void) {
  let draw: ((context: PanelContext, choice: EmbedChoice) => TemplateResult) | null = null;
  return {
    async open(): Promise<void> {
      try {
        if (!draw) {
          const told = fetch(`${page.base}embeds.json`).then((response) => response.json() as Promise<EmbedFacts>).catch(() => null);
          const { embedDialog, style } = await import('../panels/embed-dialog');
          const facts = await told;
          addStyle(root, style);
          draw = (context, choice) => embedDialog(context, choice, page.base, facts);
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
      return embed && draw ? draw(context, embed) : nothing;
    },
  };
}
