import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';

type Shapes = FeatureCollection<Polygon | MultiPolygon | null>;

const read = (file: string): Shapes => JSON.parse(readFileSync(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8'));

/** The canonical coast, islands and land, each ring with `factor` times the points. */
export const islands = (factor: number): Shapes => denser(read('islands.geojson'), factor);
export const land = (factor: number): Shapes => denser(read('land.geojson'), factor);

/** What the peers are given: full detail, nothing but names beside it. */
export function peersCoast(factor: number): FeatureCollection {
  const bare = ({ id, geometry, properties }: Shapes['features'][number]): Feature[] => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []; // rocks are points
    const { russia, japan } = properties?.name ?? {};
    return [{ type: 'Feature', ...(id ? { id } : {}), properties: { name: russia ? `${russia.en} / ${japan.en}` : null }, geometry }];
  };
  return { type: 'FeatureCollection', features: [...land(factor).features, ...islands(factor).features].flatMap(bare) };
}

export const countVertices = ({ features }: FeatureCollection): number =>
  features.reduce((sum, { geometry }) => sum + (geometry && 'coordinates' in geometry ? geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length : 0), 0);

function denser(shapes: Shapes, factor: number): Shapes {
  if (factor === 1) return shapes;
  const ring = (points: Position[]) => wind(points, factor);
  return {
    ...shapes,
    features: shapes.features.map((feature) => {
      const { geometry } = feature;
      if (geometry?.type === 'Polygon') return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(ring) } };
      if (geometry?.type === 'MultiPolygon') return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) } };
      return feature;
    }),
  };
}

/** Each side broken into `factor` ones that sway by up to a tenth of its length, as a better survey's coast would. */
function wind(points: Position[], factor: number): Position[] {
  const finer: Position[] = [];
  points.slice(0, -1).forEach(([x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = points[i + 1] ?? [];
    finer.push([x, y]);
    for (let step = 1; step < factor; step++) {
      const share = step / factor;
      const sway = 0.1 * Math.sin(Math.PI * share) * (scatter(i * factor + step) - 0.5) * 2;
      finer.push([round(x + (x2 - x) * share - (y2 - y) * sway), round(y + (y2 - y) * share + (x2 - x) * sway)]);
    }
  });
  const [first = []] = finer;
  return [...finer, first];
}

const round = (degrees: number) => Number(degrees.toFixed(7));

/** The same "random" number between 0 and 1 for the same n, in every run. */
export function scatter(n: number): number {
  const x = Math.sin(n * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
}
