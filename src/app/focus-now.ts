import { type Focus, focusOf } from '../domain/focus';
import type { View } from '../domain/types/view';
import type { Store } from '../state/store';
import type { Live } from './late-data';
import { remember } from './remember';

/** What the view and what is pointed at bring out now: the same object until one of them is another. A camera that moves brings out nothing. */
export function createFocusNow(live: Live, store: Store): () => Focus {
  const sight = remember((island: View['island'], claim: View['claim'], date: View['date']) => ({ island, claim, date }));
  const focus = remember(focusOf);
  return () => {
    const { island, claim, date } = store.view.get();
    const { lit, boundary } = store.reading.get();
    return focus(live.session.atlas, live.session.ledger, sight(island, claim, date), lit, boundary);
  };
}
