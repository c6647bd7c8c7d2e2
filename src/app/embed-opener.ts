import { nothing, type TemplateResult } from 'lit-html';
import type { EmbedChoice } from '../domain/embed-code';
import type { EmbedFacts } from '../panels/embed-dialog';
import type { PanelContext } from '../panels/context';
import type { createStore } from '../state/store';
import { writeCamera } from '../state/view';
import type { createBroughtText } from './brought-text';
import { addStyle } from './styles';
import type { createTakeAway } from './take-away';

/** What a page of the site offers its map. */
export interface PageOffer {
  /** The address of a view on the map's own page. */
  readonly linkTo: (written: Readonly<Record<string, string>>) => string;
  /** What that page alone has; null in a frame. */
  readonly tools: PageTools | null;
}

/** Handed over, so that frames and elements, which have none, do not carry them. */
export interface PageTools {
  /** Address of the site, ending in a slash; null for a page that is one file and has no others beside it. */
  readonly base: string | null;
  /** Brings the embed dialog; null where `base` is. */
  readonly embedOpener: typeof createEmbedOpener | null;
  /** Brings what stands on paper. */
  readonly printing: () => Promise<typeof import('./printing')>;
  /** What saves the view as a picture. */
  readonly takeAway: typeof createTakeAway;
  /** The reading panel's text, where the page brought it. */
  readonly broughtText: typeof createBroughtText;
}

/** The embed dialog: loaded when first opened, with what the build tells of its files. */
export function createEmbedOpener(root: ShadowRoot, base: string, store: ReturnType<typeof createStore>, today: () => string, failed: (again: () => void) => void) {
  let draw: ((context: PanelContext, choice: EmbedChoice) => TemplateResult) | null = null;
  const open = async (): Promise<void> => {
    try {
      if (!draw) {
        const told = fetch(`${base}embeds.json`).then((response) => response.json() as Promise<EmbedFacts>).catch(() => null);
        const { embedDialog, style } = await import('../panels/embed-dialog');
        const facts = await told;
        addStyle(root, style);
        draw = (context, choice) => embedDialog(context, choice, base, facts);
      }
      const { island, claim, date, language, perspective, camera } = store.view.get();
      store.read({
        embed: {
          kind: 'iframe', island: island ?? '', claim: claim ?? '', date: date === today() ? '' : date, lang: language, perspective,
          // What is open brings its own part of the map into a frame of any size.
          at: camera && !island && !claim ? writeCamera(camera) : '',
          panel: 'off', timeline: 'on', theme: 'auto', load: 'visible',
        },
      });
    } catch {
      failed(open);
    }
  };
  return {
    open,
    /** Its words come with what is read last. */
    dialog(context: PanelContext): TemplateResult | typeof nothing {
      const { about, reading: { embed } } = context;
      return embed && draw && about ? draw(context, embed) : nothing;
    },
  };
}
