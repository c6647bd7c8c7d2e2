import type { Store } from '../state/store';
import type { AppActions } from './actions';
import type { Live } from './late-data';

/** Brings what a link asks for, a claim or a stop of the guided reading, to the reader once it has come. */
export function createLeadToClaim(root: ShadowRoot, live: Live, store: Store, actions: AppActions, motion: () => boolean) {
  let isOnMap = false;
  let isInPanel = false;
  /** Whether the link asked for one: whoever chooses one later is led there at once. */
  let isAsked: boolean | null = null;
  /** Brings the chosen claim's record into sight in the panel. */
  const showRecord = (): void => {
    const { claim } = store.view.get();
    const record = claim ? root.querySelector(`.ledger-item[data-claim="${CSS.escape(claim)}"]`) : null;
    record?.scrollIntoView({ block: 'start', behavior: motion() ? 'smooth' : 'auto' });
  };
  const goThere = (): void => {
    const { tour, claim, camera, date } = store.view.get();
    const stop = tour === null ? undefined : live.session.ledger?.tour[tour];
    if (stop && claim === null) store.change({ claim: stop.claim, ...(stop.date && date === live.session.atlas.today ? { date: stop.date } : {}) });
    else if (camera === null) actions.flyToClaim(claim);
  };
  return {
    showRecord,
    /** Call when the map stands, and whenever something has come: each is done once. */
    lead(): void {
      const { session: { ledger }, panels } = live;
      const { claim, tour } = store.view.get();
      isAsked ??= claim !== null || tour !== null;
      if (ledger && !isOnMap) {
        isOnMap = true;
        goThere();
      }
      if (ledger && panels && !isInPanel) {
        isInPanel = true;
        if (isAsked) showRecord();
      }
    },
  };
}
