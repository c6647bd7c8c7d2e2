/** Rings as plain land: node write-land.mjs rings.json land.geojson */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , input, output] = process.argv;
const rings = JSON.parse(readFileSync(input, 'utf8'));
const features = rings.map((ring) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }));
writeFileSync(output, JSON.stringify({ type: 'FeatureCollection', features }));
