import type { LonLat } from '../../src/domain/types/geometry';
import type { Problem } from '../read';
import type { Files } from '../schema';
import type { Rule } from './rule';
import { isWithin } from '../within';

type Geometry = (Files['islands.geojson'] | Files['boundaries.geojson'])['features'][number]['geometry'];

/** What has a name lies where the map goes, and what is disputed in its first view. Cities may lie outside: the locator shows them. */
export const withinLimits: Rule = (files) => {
  const { home, limits } = files['edition.json'];
  const outside = (file: string, path: string, positions: readonly LonLat[], margin = 0): Problem[] => {
    const far = positions.find((position) => !isWithin(limits, position, margin));
    return far ? [{ file, path, message: `lies at ${far.join(', ')}, where the map does not go (limits in edition.json)` }] : [];
  };
  return [
    ...files['islands.geojson'].features.flatMap(({ geometry, properties: { at, disputed } }, i): Problem[] => [
      ...outside('islands.geojson', `features.${i}.geometry`, positionsOf(geometry)),
      ...(disputed && at && !isWithin(home, at) ? [{ file: 'islands.geojson', path: `features.${i}.properties.at`, message: 'lies outside home in edition.json; the first view shows all that is disputed' }] : []),
    ]),
    // A line may run on out of sight.
    ...files['boundaries.geojson'].features.flatMap(({ geometry }, i) => outside('boundaries.geojson', `features.${i}.geometry`, positionsOf(geometry), 0.5)),
    ...files['places.json'].places.flatMap(({ kind, lon, lat, line }, i) =>
      kind === 'city' ? [] : outside('places.json', `places.${i}`, line ?? (lon !== undefined && lat !== undefined ? [[lon, lat]] : [])),
    ),
  ];
};

function positionsOf(geometry: Geometry): readonly LonLat[] {
  switch (geometry?.type) {
    case 'Point': return [geometry.coordinates];
    case 'LineString': return geometry.coordinates;
    case 'Polygon': case 'MultiLineString': return geometry.coordinates.flat();
    case 'MultiPolygon': return geometry.coordinates.flat().flat();
    default: return [];
  }
}
