/**
 * Depth bands, each "at and below" its depth, so that they stack without seams.
 * Usage: node write-depth.mjs depth.tif depth.geojson
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { writeFeatures } from './write-features.mjs';

const [, , raster, output] = process.argv;
const depths = [50, 200, 500, 1000, 2000, 3000, 4000, 6000, 8000];
const features = depths.map((depth) => {
  rmSync('raw.geojson', { force: true });
  execFileSync('gdal_contour', ['-q', '-p', '-amin', 'least', '-amax', 'most', '-fl', String(-depth), '-f', 'GeoJSON', raster, 'raw.geojson']);
  execFileSync('npx', [
    '-y', 'mapshaper@0.7.70', 'raw.geojson', '-filter', `most <= ${-depth + 0.5}`, '-dissolve',
    '-simplify', 'weighted', 'interval=2500', 'keep-shapes', '-filter-islands', 'min-area=60km2',
    '-filter-slivers', 'min-area=60km2', '-clean', '-o', 'band.geojson', 'precision=0.001', 'rfc7946', 'force',
  ], { stdio: ['ignore', 'ignore', 'inherit'] });
  const read = JSON.parse(readFileSync('band.geojson', 'utf8'));
  const [first] = read.features ?? read.geometries ?? [];
  return { properties: { depthM: depth }, geometry: first?.geometry ?? first };
});
writeFeatures(output, features);
console.log(`${features.length} depth bands`);
