import { toMercator } from '../domain/mercator';
import type { Coast } from '../domain/types/coast';
import type { LatLng } from '../domain/types/geometry';
import type { Island, IslandId, UnitId } from '../domain/types/islands';

/** As Web Mercator has it, in degrees of the equator. */
export type Mercator = ReturnType<typeof toMercator>;

const outer = ({ polygons }: Coast['islands'][number]): readonly LatLng[] =>
  polygons.flatMap(([ring = []]) => ring.map(([lon, lat]): LatLng => [lat, lon]));

/** The coast of an island, or of a group's islets. */
function outlineOf(coast: Coast, islands: readonly Island[], id: IslandId): readonly LatLng[] {
  const members = islands.find((island) => island.id === id)?.members ?? [id];
  return coast.islands.filter((shape) => members.includes(shape.id)).flatMap(outer);
}

/** The places in dispute but one: what a card should leave in sight. */
export const disputedBut = (islands: readonly Island[], id: IslandId | null): readonly IslandId[] =>
  islands.flatMap((island) => (island.disputed && !island.members && island.id !== id && island.parent !== id ? [island.id] : []));

/** The coast of islands on the Mercator map, each worked out once. */
export function mercatorOutlines(coast: Coast): (islands: readonly Island[], ids: readonly IslandId[]) => readonly Mercator[] {
  const known = new Map<IslandId, readonly Mercator[]>();
  return (islands, ids) => ids.flatMap((id) => {
    const outline = known.get(id) ?? outlineOf(coast, islands, id).map(([lat, lng]) => toMercator([lng, lat]));
    known.set(id, outline);
    return outline;
  });
}

export const outlineOfUnits = ({ islands, land }: Coast, units: readonly UnitId[]): readonly LatLng[] =>
  [...islands, ...land].filter(({ unit }) => unit !== null && units.includes(unit)).flatMap(outer);
