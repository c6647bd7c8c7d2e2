import type { LonLat } from './types/geometry';

const radians = Math.PI / 180;

/** Web Mercator in degrees of the equator: east as longitude, north stretched with latitude. */
export const toMercator = ([lon, lat]: LonLat): readonly [east: number, north: number] => [lon, Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians];

export const fromMercator = (east: number, north: number): LonLat => [east, (2 * Math.atan(Math.exp(north * radians)) - Math.PI / 2) / radians];
