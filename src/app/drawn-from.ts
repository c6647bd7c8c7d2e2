import type { Scene } from '../map/scene';
import type { PanelContext } from '../panels/context';
import { formatView } from '../state/format-view';
import type { Store } from '../state/store';
import type { PageOffer } from './embed-opener';
import type { createFocusNow } from './focus-now';
import type { Live } from './late-data';

/** What the map and the panels are drawn from, each time as it is now. @param rest what is made after this */
export function createDrawnFrom(
  live: Live,
  store: Store,
  focus: ReturnType<typeof createFocusNow>,
  motion: () => boolean,
  page: PageOffer | null,
  rest: () => Pick<PanelContext, 'actions' | 'site' | 'text'>,
): { readonly scene: () => Scene; readonly context: () => PanelContext } {
  const shared = () => {
    const { atlas, t, formats } = live.session;
    return { atlas, t, formats, view: store.view.get(), focus: focus() };
  };
  return {
    scene: () => ({ ...shared(), language: live.session.language, motion: motion() }),
    context() {
      const { atlas, ledger, about } = live.session;
      return {
        ...shared(),
        ledger,
        about,
        panels: live.panels,
        reading: store.reading.get(),
        linkTo: (patch) => page?.linkTo(formatView(atlas, { ...store.view.get(), ...patch })) ?? null,
        ...rest(),
      };
    },
  };
}
