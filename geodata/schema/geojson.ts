import * as v from 'valibot';
import { id, lonLat, schemaLink } from './basics';

export const line = v.pipe(v.array(lonLat), v.minLength(2, 'a line has at least two positions'));
const ring = v.pipe(v.array(lonLat), v.minLength(4, 'a ring has at least four positions'));
const some = <Schema extends v.GenericSchema>(part: Schema) => v.pipe(v.array(part), v.minLength(1, 'draws nothing'));
const polygon = v.object({ type: v.literal('Polygon'), coordinates: some(ring) });
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), coordinates: some(some(ring)) });
/** Names keep their capitals, which GeoJSON asks for. */
const not = (rule: string) => ({ received }: { readonly received: string }) => `is ${received}, but ${rule}`;
const area = v.variant('type', [polygon, multiPolygon], not('an area is a Polygon or MultiPolygon'));
/** A rock may be a point, and a group has only its members' outlines. */
export const outline = v.nullable(v.variant('type', [polygon, multiPolygon, v.object({ type: v.literal('Point'), coordinates: lonLat })], not('an island is a Polygon, MultiPolygon or Point')));
const course = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: some(line) }),
], not('a boundary is a LineString or MultiLineString'));

const areas = <Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), properties, geometry: area })) });
export const featuresById = <Properties extends v.GenericSchema, Geometry extends v.GenericSchema>(properties: Properties, geometry: Geometry) =>
  v.object({ ...schemaLink, type: v.literal('FeatureCollection'), features: v.array(v.object({ type: v.literal('Feature'), id, properties, geometry })) });

const corners = v.strictObject({ southWest: lonLat, northEast: lonLat });
type Corners = v.InferOutput<typeof corners>;
const inOrder = ({ southWest, northEast }: Corners): boolean => southWest[0] < northEast[0] && southWest[1] < northEast[1];
const disordered = 'its south-west corner must lie south and west of its north-east corner';
export const frame = v.pipe(corners, v.check(inOrder, disordered));

/** What is drawn and tells nothing of itself. */
export const shapes = {
  'land.geojson': areas(v.object({ unit: v.nullable(id) })),
  'boundaries.geojson': featuresById(v.object({}), course),
  'depth.geojson': areas(v.object({ depthM: v.number() })),
  'locator.geojson': areas(v.nullable(v.object({}))),
  'world.geojson': areas(v.nullable(v.object({}))),
  'relief.json': v.pipe(v.strictObject({ ...schemaLink, image: v.literal('relief.webp'), ...corners.entries }), v.check((box) => inOrder(box), disordered)),
};
