import { createTranslator } from '../i18n/translator';
import type { PanelContext, Panels } from '../panels/context';
import type { Later } from './late-parts';
import type { Data } from './loaders';
import type { Session } from './session';

/** What of a mounted map has come so far. */
export interface Live {
  session: Session;
  panels: PanelContext['panels'];
}

/**
 * What is read beside the first view. It is fetched at once but shown only when the map stands, which
 * answers first; what comes together is shown together.
 * @param mapDrawn settles when the map stands
 * @param show shows what has come
 * @param withPanels brings what the panels come with
 */
export function createLateData(live: Live, data: Data, later: Later, mapDrawn: Promise<void>, show: () => void, withPanels?: () => Promise<void>) {
  const afterMap = <Value>(load: () => Promise<Value>, take: (value: Value) => void): void =>
    later(() => Promise.all([load(), mapDrawn]), ([value]) => {
      take(value);
      show();
    });
  let wantsPanels = false;
  return {
    /** The claims, the history, the sources, and the rest of the places, in the session's language; too late when it is another by then. */
    loadTexts(): void {
      const { language } = live.session.atlas;
      const unlessAnother = <Value>(take: (value: Value) => Partial<Session>) => (value: Value) => {
        if (live.session.atlas.language === language) live.session = { ...live.session, ...take(value) };
      };
      afterMap(() => data.loadLedger(language), unlessAnother((ledger) => (live.session.ledger ? {} : { ledger })));
      afterMap(() => data.loadHistory(language), unlessAnother((ledger) => ({ ledger })));
      afterMap(() => data.loadAppendix(language), unlessAnother(({ places, about, words }) => {
        const { atlas, language: spoken } = live.session;
        return live.session.about ? {} : { about, atlas: { ...atlas, places: [...atlas.places, ...places] }, t: createTranslator({ ...atlas.words, ...words }, spoken) };
      }));
    },
    loadPanels(): void {
      if (wantsPanels) return;
      wantsPanels = true;
      afterMap(() => Promise.all([import('../panels/panels'), withPanels?.()]), ([{ panels }]: readonly [{ readonly panels: Panels }, unknown]) => {
        live.panels = panels;
      });
    },
  };
}
