/**
 * Writes features so that people can read and edit them: properties spread out, each geometry on
 * one line. Used by the other steps, and alone: node write-features.mjs in.geojson out.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export function writeFeatures(path, features) {
  const blocks = features.map(({ id, properties, geometry }) => {
    const shown = JSON.stringify(properties, null, 2).replaceAll('\n', '\n      ');
    const name = id === undefined ? '' : `"id": ${JSON.stringify(id)},\n      `;
    return `    {\n      "type": "Feature",\n      ${name}"properties": ${shown},\n      "geometry": ${JSON.stringify(geometry)}\n    }`;
  });
  writeFileSync(path, `{\n  "type": "FeatureCollection",\n  "features": [\n${blocks.join(',\n')}\n  ]\n}\n`);
}

if (process.argv[1]?.endsWith('write-features.mjs')) {
  const [, , input, output] = process.argv;
  const { features, geometries } = JSON.parse(readFileSync(input, 'utf8'));
  const list = features ?? geometries.map((geometry) => ({ properties: {}, geometry }));
  writeFeatures(output, list);
  console.log(`${basename(output)}: ${list.length} features`);
}
