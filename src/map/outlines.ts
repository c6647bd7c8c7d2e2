import type { Coast } from '../domain/types/coast';
import type { LatLng } from '../domain/types/geometry';
import type { Island, IslandId, UnitId } from '../domain/types/islands';

const outer = ({ polygons }: Coast['islands'][number]): readonly LatLng[] =>
  polygons.flatMap(([ring = []]) => ring.map(([lon, lat]): LatLng => [lat, lon]));

/** The coast of an island, or of a group's islets. */
export function outlineOf(coast: Coast, islands: readonly Island[], id: IslandId): readonly LatLng[] {
  const members = islands.find((island) => island.id === id)?.members ?? [id];
  return coast.islands.filter((shape) => members.includes(shape.id)).flatMap(outer);
}

/** Coast of the places in dispute, one left out: what a card should leave in sight. */
export const disputedBut = (coast: Coast, islands: readonly Island[], id: IslandId | null): readonly LatLng[] =>
  islands.filter((island) => island.disputed && !island.members && island.id !== id && island.parent !== id).flatMap((island) => outlineOf(coast, islands, island.id));

export const outlineOfUnits = ({ islands, land }: Coast, units: readonly UnitId[]): readonly LatLng[] =>
  [...islands, ...land].filter(({ unit }) => unit !== null && units.includes(unit)).flatMap(outer);
