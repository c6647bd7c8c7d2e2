import { isRegional, type LocatorMap } from '../panels/locator';
import type { createFocusNow } from './focus-now';
import type { Live } from './late-data';
import type { Later } from './late-parts';
import type { Data } from './loaders';

/**
 * What the locator shows: the region at once, the world only when a place beyond the region is first named.
 * @param served the region's land, where the page brought it
 * @param frame what the map shows; null where nothing is seen yet
 */
export function createLocatorNow(
  live: Live,
  data: Data,
  served: string | null,
  later: Later,
  focus: ReturnType<typeof createFocusNow>,
  frame: () => LocatorMap['frame'] | null,
  changed: () => void,
) {
  let regional = served;
  let world = '';
  let wanted = false;
  if (!served) later(data.loadLocator, (loaded) => {
    regional = loaded;
    changed();
  });
  return {
    /** null until the region has come. */
    now(): LocatorMap | null {
      const seen = frame();
      return regional && seen ? { regional, world, frame: seen } : null;
    },
    /** Brings the world where a place beyond the region is named. */
    wantWorld(): void {
      const { place } = focus();
      if (wanted || !place || isRegional(live.session.atlas, place)) return;
      wanted = true;
      later(data.loadWorld, (loaded) => {
        world = loaded;
        changed();
      });
    },
  };
}
