import { readFileSync } from 'node:fs';

const modules = new URL('../../../node_modules/', import.meta.url);
const libraries = { Leaflet: 'leaflet', 'MapLibre GL': 'maplibre-gl', OpenLayers: 'ol', 'd3-geo': 'd3-geo' } as const;

export const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(libraries).map(([title, name]) => [title, JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version]));
