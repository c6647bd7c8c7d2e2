import type { Coast } from '../domain/types/coast';
import { createCoastLevels } from './coast-levels';
import { inSlices, pause } from './in-slices';
import type { LeafletMap } from './leaflet';
import type { DrawnCoast } from './scene';

/**
 * Which of the coasts that have come is drawn: the one that the zoom needs, in slices.
 * @param layers drawn one after another @param need asks for a level of detail, once
 */
export function createShownCoast(map: LeafletMap, first: Coast, layers: readonly DrawnCoast[], need: (level: number) => void) {
  const levels = createCoastLevels(first, need);
  let now = first;
  let isOver = false;

  const draw = (next: Coast, slice?: number): Promise<boolean> => {
    now = next;
    function* all() {
      for (const layer of layers) yield* layer.setCoast(next); // without a rest between: patterns that fill both are stretched with the islands
    }
    return inSlices(all(), () => isOver || now !== next, slice);
  };
  const follow = () => {
    const next = levels.fit(map.getZoom());
    if (next !== now) void draw(next);
  };
  const ask = () => levels.ask(map.getZoom());
  map.on('zoomend', () => void pause().then(() => {
    if (isOver) return;
    ask();
    follow();
  }));

  return {
    now: () => now,
    /** The one that names keep clear of. */
    forNames: () => levels.fit(map.getZoom() - 1),
    /** Settles when it stands for the first time. */
    drawFirst: () => draw(now, 30), // a picture of it is seen meanwhile: what is painted between is lost
    ask,
    add: levels.add,
    /** Draws another when the zoom needs it. */
    follow,
    destroy() {
      isOver = true;
    },
  };
}
