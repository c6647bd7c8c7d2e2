import type { LonLat } from '../src/domain/types/geometry';

interface Frame { readonly southWest: LonLat; readonly northEast: LonLat }

/** @param margin how far beyond, as a share of its width and height */
export function isWithin({ southWest: [west, south], northEast: [east, north] }: Frame, [lon, lat]: LonLat, margin = 0): boolean {
  const [wide, high] = [(east - west) * margin, (north - south) * margin];
  return lon >= west - wide && lon <= east + wide && lat >= south - high && lat <= north + high;
}
