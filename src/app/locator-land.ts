import type { Later } from './late-parts';
import type { Data } from './loaders';

/** Land for the locator: the region at once, the world only when a place beyond the region is first named. @param served the region's, where the page brought it */
export function createLocatorLand(data: Data, served: string | null, later: Later, changed: () => void) {
  let regional = served;
  let world = '';
  let wanted = false;
  if (!served) later(data.loadLocator, (loaded) => {
    regional = loaded;
    changed();
  });
  return {
    /** null until the region has come. */
    land: () => (regional ? { regional, world } : null),
    wantWorld(): void {
      if (wanted) return;
      wanted = true;
      later(data.loadWorld, (loaded) => {
        world = loaded;
        changed();
      });
    },
  };
}
