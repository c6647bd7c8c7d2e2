import { fromMercator, toMercator } from '../domain/mercator';
import { createPointGrid, type PointGrid } from '../domain/point-grid';
import type { Coast, CoastShape } from '../domain/types/coast';
import type { Mercator } from '../domain/types/geometry';
import type { Island, IslandId, UnitId } from '../domain/types/islands';
import { LatLngBounds } from './leaflet';

const outlinesOf = (shapes: readonly CoastShape[]): readonly Mercator[] => shapes.flatMap(({ outlines }) => outlines.flat());

/** The coast of an island, or of a group's islets; where the coast has none of it, its point. */
export function outlineOf({ islands }: Coast, { id, members = [id], at: [lat, lng] }: Island): readonly Mercator[] {
  const outline = outlinesOf(islands.filter((shape) => members.includes(shape.id)));
  return outline.length > 0 ? outline : [toMercator([lng, lat])];
}

export const outlineOfUnits = ({ islands, land }: Coast, units: readonly UnitId[]): readonly Mercator[] =>
  outlinesOf([...islands, ...land].filter(({ unit }) => unit !== null && units.includes(unit)));

/** The places in dispute but one: what a card should leave in sight. */
export const disputedBut = (islands: readonly Island[], id: IslandId | null): readonly IslandId[] =>
  islands.flatMap((island) => (island.disputed && !island.members && island.id !== id && island.parent !== id ? [island.id] : []));

/** In degrees: some 13 pixels of the first view. */
const cell = 0.1;

/** The coast of islands, each sorted once: in degrees of the Mercator map, however the camera stands. */
export function createOutlines(coast: Coast): (islands: readonly Island[], ids: readonly IslandId[]) => readonly PointGrid[] {
  const known = new Map<IslandId, PointGrid>();
  return (islands, ids) => islands.filter(({ id }) => ids.includes(id)).map((island) => {
    const outline = known.get(island.id) ?? createPointGrid(outlineOf(coast, island), cell);
    known.set(island.id, outline);
    return outline;
  });
}

/** null around nothing. */
export function boundsAround(points: readonly Mercator[]): LatLngBounds | null {
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  const corner = (at: Mercator): [number, number] => {
    const [lon, lat] = fromMercator(at);
    return [lat, lon];
  };
  return new LatLngBounds(corner([west, south]), corner([east, north]));
}
