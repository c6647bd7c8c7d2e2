import { pause } from '../map/in-slices';
import type { PanelContext } from '../panels/context';
import type { Live } from './late-data';
import type { ReadingText } from './reading-text';

/**
 * Draws the reading panel's text: at once where it tells of something else, and once what else has changed is seen
 * where that is the island or the camera, which change little in it.
 */
export function createDrawText(text: ReadingText, live: Live, context: () => PanelContext, signal: AbortSignal): (now: PanelContext) => void {
  let told: readonly unknown[] = [];
  let waiting = false;
  const drawLater = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => void pause().then(() => {
      waiting = false;
      if (!signal.aborted) text.draw(context());
    }));
  };
  return (now) => {
    const { view: { claim, date, perspective, tour }, reading } = now;
    const before = told;
    told = [live.session, live.panels, reading, claim, date, perspective, tour];
    if (told.some((what, i) => what !== before[i])) text.draw(now);
    else drawLater();
  };
}
