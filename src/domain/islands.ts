import type { Atlas } from './types/atlas';
import type { Island, IslandId } from './types/islands';

/** Stands in references for every island of the chain that is not in dispute. */
const wholeChain = 'chain';

export const findIsland = (atlas: Atlas, id: IslandId): Island | undefined =>
  atlas.islands.find((island) => island.id === id);

/** The islets of a group; none for an island. */
export const membersOf = (atlas: Atlas, id: IslandId): readonly Island[] =>
  atlas.islands.filter(({ parent }) => parent === id);

/** The disputed places as the article counts them: a group is one. */
export const mainPlaces = (atlas: Atlas): readonly Island[] =>
  atlas.islands.filter(({ disputed, parent }) => disputed && !parent);

/** The rest, north to south. */
export const chain = (atlas: Atlas): readonly Island[] =>
  atlas.islands.filter(({ disputed }) => !disputed).sort((a, b) => b.at[0] - a.at[0]);

/**
 * References written out, each place once: "chain" becomes its islands, a group stands beside its
 * members, an unknown id is left out.
 */
export function placesOf(atlas: Atlas, references: readonly IslandId[]): readonly IslandId[] {
  const places = references.flatMap((id) => {
    if (id === wholeChain) return chain(atlas);
    const island = findIsland(atlas, id);
    return island ? [island, ...membersOf(atlas, id)] : [];
  });
  return [...new Set(places.map(({ id }) => id))];
}

/** Tells whether what is said of places is said of the island: its group or the chain may be meant, or its islets. */
export function concerning(atlas: Atlas, id: IslandId): (references: readonly IslandId[]) => boolean {
  const own = [findIsland(atlas, id), ...membersOf(atlas, id)].filter((island) => island !== undefined);
  const names = new Set(own.flatMap((island) => [island.id, island.parent, island.disputed ? undefined : wholeChain]));
  return (references) => references.some((reference) => names.has(reference));
}
