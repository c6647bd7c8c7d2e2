import * as v from 'valibot';
import { id, lonLat, schemaLink } from './basics';

const ring = v.pipe(v.array(v.pipe(v.array(v.number()), v.minLength(2))), v.minLength(4, 'a ring has at least four positions'));
const geometry = v.nullable(
  v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
    v.object({ type: v.literal('Point'), coordinates: lonLat }),
    v.object({ type: v.literal('LineString'), coordinates: v.array(lonLat) }),
    v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(lonLat)) }),
  ]),
);
const features = <Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), properties, geometry })) });
export const featuresById = <Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), id, properties, geometry })) });

/** What is drawn and tells nothing of itself. */
export const shapes = {
  'land.geojson': features(v.object({ unit: v.nullable(id) })),
  'boundaries.geojson': featuresById(v.object({})),
  'depth.geojson': features(v.object({ depthM: v.number() })),
  'locator.geojson': features(v.nullable(v.object({}))),
  'world.geojson': features(v.nullable(v.object({}))),
  'relief.json': v.strictObject({ ...schemaLink, image: v.literal('relief.webp'), southWest: lonLat, northEast: lonLat }),
};
