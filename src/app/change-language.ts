import type { Store } from '../state/store';
import type { Live } from './late-data';
import type { Later } from './late-parts';
import type { Data } from './loaders';
import { openSession } from './session';

/** Brings the words of another language; those that come when it is no longer wanted are dropped. */
export function createChangeLanguage(data: Data, live: Live, store: Store, later: Later, changed: () => void): (language: string) => void {
  return (language) =>
    later(() => openSession(data, language), (next) => {
      if (next.atlas.language !== store.view.get().language || next.atlas.language === live.session.atlas.language) return;
      live.session = next;
      changed();
    });
}
