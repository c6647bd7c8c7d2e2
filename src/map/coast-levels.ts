import type { Coast } from '../domain/types/coast';

/** The level of detail a zoom needs. */
const levelAt = (zoom: number): number => (zoom <= 8 ? 0 : zoom <= 10 ? 1 : 2);

/** The coasts that have come, by level of detail. @param need asks for a level, once */
export function createCoastLevels(first: Coast, need: (level: number) => void) {
  const known: (Coast | undefined)[] = [];
  known[first.level] = first;
  let asked = first.level;
  return {
    add(coast: Coast): void {
      known[coast.level] = coast;
    },
    /** The one that a zoom needs, and no finer one where it is known: the fewer points, the faster all is. */
    fit: (zoom: number): Coast => known.slice(levelAt(zoom)).find((coast) => coast) ?? known.at(-1) ?? first,
    /** Asks for what a zoom needs, unless that or a finer one was asked for. */
    ask(zoom: number): void {
      const level = levelAt(zoom);
      if (level <= asked) return;
      asked = level;
      need(level);
    },
  };
}
