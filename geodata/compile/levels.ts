import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { insetPath } from '../../src/domain/locator-inset';
import type { PackedPolygons } from '../../src/domain/decode-polygons';
import type { Inset, LonLat } from '../../src/domain/types/geometry';
import type { Depth } from '../../src/domain/types/coast';
import type { PackedCoast } from '../../src/domain/unpack';
import { packPolygons } from './pack';
import { simplifyRing } from './simplify';

/**
 * Levels of detail: `tolerance` is how far, in metres, a drawn coast may lie from the full one,
 * half a pixel at the closest zoom the level serves; `grid` is cells in a degree of longitude.
 */
export const levels = [
  { tolerance: 215, landTolerance: 450, grid: 1000, leastIslandKm2: 0.4, leastLandKm2: 20 },
  { tolerance: 50, landTolerance: 120, grid: 7_000, leastIslandKm2: 0, leastLandKm2: 1 },
  { tolerance: 8, landTolerance: 60, grid: 14_000, leastIslandKm2: 0, leastLandKm2: 0.2 },
] as const;

type Shapes = FeatureCollection<Polygon | MultiPolygon | null>;

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat];

/** All polygons of a geometry, as rings of [lon, lat]. */
export function polygonsOf(geometry: Feature['geometry'] | null): readonly (readonly (readonly LonLat[])[])[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(lonLat))];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(lonLat)));
  return [];
}

const pack = (geometry: Feature['geometry'] | null, tolerance: number, grid: number): PackedPolygons =>
  packPolygons(polygonsOf(geometry).map((rings) => rings.map((ring) => simplifyRing(ring, tolerance))), grid);

/** The coast at one level, from the canonical GeoJSON. */
export function compileCoast(level: number, islands: Shapes, land: Shapes): PackedCoast {
  const settings = levels[level] ?? levels[2];
  const { tolerance, landTolerance, grid, leastIslandKm2, leastLandKm2 } = settings;
  const drawn = islands.features.filter(({ geometry, properties }) => geometry !== null && (properties?.name ? properties.rank < 5 || level > 0 : properties?.drawnAreaKm2 >= leastIslandKm2));
  const islets = new Map<string | null, PackedPolygons>();
  for (const { properties, geometry } of drawn) {
    const unit: string | null = properties?.unit ?? null;
    if (!properties?.name) islets.set(unit, (islets.get(unit) ?? '') + pack(geometry, tolerance, grid));
  }
  return {
    level,
    grid,
    islands: [
      ...drawn.flatMap(({ id, properties, geometry }) => (properties?.name ? [{ id: String(id), unit: properties.unit ?? null, nameless: false, path: pack(geometry, tolerance, grid) }] : [])),
      // One path for all of a unit that have no name: each of its own would be work for the browser at every move.
      ...[...islets].map(([unit, path]) => ({ id: `islets-${unit}`, unit, nameless: true, path })),
    ],
    land: land.features
      .filter(({ geometry }) => areaKm2(geometry) >= leastLandKm2)
      .map(({ properties, geometry }, i) => ({
        id: `land-${i}`,
        unit: properties?.unit ?? null,
        nameless: true,
        path: pack(geometry, landTolerance, grid),
      })),
  };
}

export function compileDepth(depth: Shapes): Depth {
  const grid = 200;
  return {
    grid,
    bands: depth.features.toSorted((a, b) => a.properties?.depthM - b.properties?.depthM).map(({ geometry }) => pack(geometry, 900, grid)),
  };
}

/** Coarse land as the path that draws it in an inset. */
export const compileInset = (inset: Inset, land: Shapes, tolerance: number): string =>
  insetPath(inset, land.features.flatMap(({ geometry }) => polygonsOf(geometry).map((rings) => rings.map((ring) => simplifyRing(ring, tolerance)).filter((ring) => ring.length > 3))));

/** On the sphere, outlines less holes. */
export function areaKm2(geometry: Feature['geometry'] | null): number {
  return polygonsOf(geometry).reduce(
    (sum, rings) => sum + rings.reduce((net, ring) => net + signedAreaKm2(ring), 0),
    0,
  );
}

/** Positive for a ring that runs counter-clockwise. */
export function signedAreaKm2(ring: readonly LonLat[]): number {
  const radius = 6371.0072;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  let sum = 0;
  ring.forEach(([x2, y2], i) => {
    const before = ring[i - 1];
    if (before) sum += radians(x2 - before[0]) * (2 + Math.sin(radians(before[1])) + Math.sin(radians(y2)));
  });
  return (-sum * radius * radius) / 2;
}
