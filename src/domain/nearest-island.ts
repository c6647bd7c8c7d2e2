import type { Mercator } from './types/geometry';
import type { Island, IslandId } from './types/islands';

/**
 * The named island nearest a point on the water, so that an islet of three pixels can be hit.
 * @param outlineOf corners of an island's coast. @param reach degrees of the equator; farther than this there is none.
 */
export function nearestIsland(islands: readonly Island[], outlineOf: (island: Island) => readonly Mercator[], [x, y]: Mercator, reach: number): IslandId | null {
  let nearest: IslandId | null = null;
  let least = reach;
  for (const island of islands) {
    if (island.members) continue;
    for (const [east, north] of outlineOf(island)) {
      const distance = Math.hypot(east - x, north - y);
      if (distance > least) continue;
      least = distance;
      nearest = island.id;
    }
  }
  return nearest;
}
