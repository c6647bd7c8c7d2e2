import type { Data } from './loaders';

type Later = <Value>(promise: Promise<Value>, use: (value: Value) => unknown) => void;

/** Land for the locator: the region at once, the world only when a place beyond the region is first named. @param served the region's, where the page brought it */
export function createLocatorLand(data: Data, served: string | null, later: Later, changed: () => void) {
  let regional = served;
  let world = '';
  if (!served) later(data.loadLocator(), (loaded) => {
    regional = loaded;
    changed();
  });
  return {
    /** null until the region has come. */
    land: () => (regional ? { regional, world } : null),
    wantWorld(): void {
      if (world) return;
      later(data.loadWorld(), (loaded) => {
        world = loaded;
        changed();
      });
    },
  };
}
