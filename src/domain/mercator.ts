import type { LonLat, Mercator } from './types/geometry';

const radians = Math.PI / 180;

export const toMercator = ([lon, lat]: LonLat): Mercator => [lon, Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians];

export const fromMercator = ([east, north]: Mercator): LonLat => [east, (2 * Math.atan(Math.exp(north * radians)) - Math.PI / 2) / radians];
