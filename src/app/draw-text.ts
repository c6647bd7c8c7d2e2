import { pause, rest } from '../map/in-slices';
import type { PanelContext } from '../panels/context';
import { followEvents } from './follow-events';
import type { Live } from './late-data';
import type { ReadingText } from './reading-text';

/**
 * Draws the reading panel's text: at once where it tells of something else; once what else has changed is seen where
 * that is the island, which changes little in it; and when the page rests where it is the date, which a slider
 * changes many times a second and which moves what is told of later things, or the camera.
 */
export function createDrawText(text: ReadingText, live: Live, context: () => PanelContext, signal: AbortSignal): (now: PanelContext) => void {
  let told: readonly unknown[] = [];
  let island: string | null = null;
  let date = '';
  let isDue = false;
  const drawDue = () => {
    if (!isDue || signal.aborted) return;
    isDue = false;
    const now = context();
    text.draw(now);
    if (date && date !== now.view.date) followEvents(text.node);
    date = now.view.date;
  };
  return (now) => {
    const { view, reading } = now;
    const before = told;
    told = [live.session, live.panels, reading, view.claim, view.perspective, view.tour];
    const isOther = island !== view.island;
    island = view.island;
    isDue = true;
    if (told.some((what, i) => what !== before[i])) drawDue();
    else if (isOther) requestAnimationFrame(() => void pause().then(drawDue));
    else void rest().then(drawDue);
  };
}
