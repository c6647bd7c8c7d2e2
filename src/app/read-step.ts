import type { View } from '../domain/types/view';
import { rest } from '../map/in-slices';
import type { PanelContext } from '../panels/context';
import { dateWords } from '../panels/date-bar';

/** Has what a step came to read out, when the page rests: a stop of the tour says what it is about, a slider its date itself. */
export function createReadStep(root: ShadowRoot, context: () => PanelContext, readOut: (words: string) => void, signal: AbortSignal): (view: View, before: View) => void {
  return (view, before) => {
    const isStop = view.tour !== before.tour;
    if (!isStop && (view.date === before.date || root.activeElement?.matches('[type=range]'))) return;
    void rest().then(() => {
      if (signal.aborted) return;
      const now = context();
      readOut(isStop ? (now.ledger?.tour[view.tour ?? -1]?.text ?? '') : dateWords(now));
    });
  };
}
