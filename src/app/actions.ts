import { changesOn } from '../domain/changes';
import { firstDay } from '../domain/dates';
import { unitsOf } from '../domain/events';
import { placesOf } from '../domain/islands';
import type { ClaimId } from '../domain/types/claims';
import type { PartialDate } from '../domain/types/dates';
import type { KurilMap } from '../map/create-map';
import type { Actions } from '../panels/context';
import type { createStore } from '../state/store';
import { onceAFrame } from './once-a-frame';
import type { Session } from './session';

export interface AppActions extends Actions {
  /** Brings the claim's islands into sight. */
  readonly flyToClaim: (id: ClaimId | null) => void;
}

/** The only ways in which panels and map change anything. */
export function createActions(
  store: ReturnType<typeof createStore>,
  session: () => Session,
  map: () => KurilMap | null,
  say: (message: string) => void,
): AppActions {
  let searching = 0;
  const setDate = (date: PartialDate) => store.change({ date });
  const flyToClaim = (id: ClaimId | null) => {
    const claim = session().ledger?.claims.find((candidate) => candidate.id === id);
    const islands = claim ? placesOf(session().atlas, claim.islands) : [];
    if (islands.length > 0) map()?.flyToIslands(islands, claim?.boundary);
  };

  return {
    flyToClaim,
    selectIsland(island) {
      store.read({ boundary: null });
      store.change({ island });
    },
    selectClaim(id) {
      store.read({ boundary: null, lit: [], tab: 'article' });
      store.change({ claim: id, island: null });
    },
    selectEvent(id) {
      const event = session().ledger?.events.find((candidate) => candidate.id === id);
      if (!event) return;
      const { atlas, t, formats } = session();
      const [from = event.date] = event.date.split('/');
      const isEarlier = firstDay(from) < firstDay(atlas.earliest);
      store.change({ date: isEarlier ? atlas.earliest : from });
      if (isEarlier) say(t('date.earlier', { date: formats.date(atlas.earliest) }));
      const islands = placesOf(atlas, event.islands);
      store.read({ lit: islands });
      if (store.view.get().island !== null) return;
      if (event.units) map()?.flyToUnits([...unitsOf(atlas, event)]);
      else if (islands.length > 0) map()?.flyToIslands(islands, event.boundary);
    },
    selectBoundary(boundary) {
      store.change({ island: null });
      store.read({ boundary });
    },
    setDate,
    slideTo: onceAFrame(setDate),
    goToChange(date) {
      store.change({ date });
      const changed = changesOn(session().atlas, date);
      const isUnseen = changed.length > 0 && map()?.seesUnits(changed) === false;
      if (isUnseen) map()?.flyToUnits(changed);
      return isUnseen;
    },
    setLanguage: (language) => store.change({ language }),
    setPerspective: (perspective) => store.change({ perspective }),
    setTour(tour) {
      const stop = tour === null ? undefined : session().ledger?.tour[tour];
      store.read({ tab: 'article', speaker: null, finding: null, about: null });
      store.change({ tour, island: null, claim: stop?.claim ?? null, ...(stop ? { date: stop.date ?? session().atlas.today } : {}) });
    },
    search(query) {
      store.read({ query });
      clearTimeout(searching);
      searching = window.setTimeout(() => store.read({ searched: query }), 500);
    },
    read: (patch) => store.read(patch),
    say,
  };
}
