/**
 * Sorts rings into islands of the chain and land around it. Islands keep the id and the properties
 * of the feature whose shape they replace; new ones above 0.05 km² are added without a name.
 * Usage: node write-islands.mjs rings.json islands.geojson context.geojson
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { distanceTo, isInside, ringArea } from './rings.mjs';
import { writeFeatures } from './write-features.mjs';

const [, , ringsPath, islandsPath, contextPath] = process.argv;
const rings = JSON.parse(readFileSync(ringsPath, 'utf8'));
const before = existsSync(islandsPath) ? JSON.parse(readFileSync(islandsPath, 'utf8')).features : [];

/** The chain's side of a line drawn through the straits that part it from Hokkaido and Kamchatka. */
const sea = [
  [145.84, 43.30], [146.6, 43.0], [150.5, 44.8], [157.0, 50.2], [156.72, 50.72], [156.55, 50.99],
  [156.1, 51.12], [154.6, 51.2], [151.5, 49.5], [147.2, 46.2], [145.67, 44.6], [145.645, 44.45],
  [145.6, 44.25], [145.43, 44.05], [145.27, 43.9], [145.26, 43.74], [145.45, 43.6], [145.6, 43.53],
  [145.72, 43.51], [145.8, 43.43], [145.82, 43.42], [145.84, 43.38], [145.84, 43.30],
];

const centre = (ring) => {
  const [x, y] = ring.reduce(([sx, sy], [px, py]) => [sx + px, sy + py], [0, 0]);
  return [x / ring.length, y / ring.length];
};
const chain = rings.filter((ring) => isInside(centre(ring), sea));
const context = rings.filter((ring) => !chain.includes(ring));

const found = new Map();
for (const feature of before) {
  if (feature.geometry?.type !== 'Polygon') continue;
  const at = centre(feature.geometry.coordinates[0]);
  const best = chain.map((ring) => ({ ring, away: Math.hypot(centre(ring)[0] - at[0], centre(ring)[1] - at[1]) })).sort((a, b) => a.away - b.away)[0];
  if (best && best.away < 0.01 && !found.has(best.ring)) found.set(best.ring, feature);
}

const named = before.filter(({ properties, geometry }) => properties.name && geometry?.type === 'Polygon');
let fresh = 0;
for (const ring of chain) {
  const area = ringArea(ring);
  if (area < 0.05 || found.has(ring)) continue;
  const at = centre(ring);
  const near = named.map((feature) => ({ feature, away: distanceTo(at, feature.geometry.coordinates[0]) })).sort((a, b) => a.away - b.away)[0]?.feature;
  const { group, parent, unit, disputed } = near?.properties ?? { group: 'southern', unit: 'middle-north', disputed: false };
  fresh++;
  found.set(ring, {
    type: 'Feature',
    id: `${near?.id ?? 'kuril'}-islet-${fresh}`,
    properties: { name: null, group, ...(parent ? { parent } : {}), unit, nearest: near?.id, rank: 5, disputed },
  });
}

const byId = new Map([...found].map(([ring, feature]) => [feature.id, { ring, feature }]));
const kept = before.filter(({ id, geometry }) => byId.has(id) || geometry?.type !== 'Polygon');
const order = [...kept, ...[...byId.values()].map(({ feature }) => feature).filter((feature) => !before.includes(feature))];
const features = order.map((feature) => {
  const ring = byId.get(feature.id)?.ring;
  if (!ring) return feature;
  const drawnAreaKm2 = Number(ringArea(ring).toFixed(3));
  return { ...feature, properties: { ...feature.properties, drawnAreaKm2 }, geometry: { type: 'Polygon', coordinates: [ring] } };
});
writeFeatures(islandsPath, features);

/** What a piece of land belongs to, told by a point inside it or by its nearest large neighbour. */
const lands = [
  { unit: 'hokkaido', at: [142.9, 43.4] },
  { unit: 'sakhalin', at: [142.7, 49.5] },
  { unit: 'kamchatka', at: [158.0, 53.0] },
];
const large = lands.map(({ unit, at }) => ({ unit, ring: context.find((ring) => isInside(at, ring)) })).filter(({ ring }) => ring);
const land = context
  .filter((ring) => ringArea(ring) > 0.2)
  .map((ring) => {
    const own = large.find((candidate) => candidate.ring === ring)?.unit;
    const at = centre(ring);
    const near = large.map(({ unit, ring: shore }) => ({ unit, away: distanceTo(at, shore) })).sort((a, b) => a.away - b.away)[0];
    const isApart = ringArea(ring) > 4000;
    return {
      type: 'Feature',
      properties: { unit: own ?? (!isApart && near && near.away < 60 ? near.unit : null) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
writeFileSync(contextPath, JSON.stringify({ type: 'FeatureCollection', features: land }));
console.log(`${features.length} islands (${fresh} new), ${land.length} pieces of land, ${before.length - kept.length} lost`);
