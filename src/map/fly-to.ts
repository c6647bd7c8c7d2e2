import type { Box } from '../domain/box';
import { type Margins, marginsAround } from '../domain/keep-clear';
import { cardWidth } from './card';
import { type LatLngBounds, type LeafletMap, Point } from './leaflet';

/** How near the camera comes to one island. */
const closestToOne = 10.5;

/**
 * Flies to bounds, clear of what stands over the map: of the ways to keep clear, the one that shows most.
 * @param obstacles boxes in the frame @param sheetHeight pixels that a sheet covers at the frame's foot
 */
export function createFlyTo(map: LeafletMap, obstacles: (of: 'names' | 'card') => readonly Box[], sheetHeight: () => number) {
  return (bounds: LatLngBounds, { motion, besideCard = false, closest = closestToOne }: { readonly motion: boolean; readonly besideCard?: boolean; readonly closest?: number | undefined }): void => {
    const { x: width, y: height } = map.getSize();
    const sheet = sheetHeight();
    const edge = Math.min(36, Math.max(8, (height - sheet - 100) * 0.2));
    const least: Margins = { left: edge, top: edge, right: besideCard && sheet === 0 ? cardWidth(width) + 106 : edge, bottom: Math.min(sheet + edge, height * 0.75) };
    const bare: Margins = { left: 8, top: 8, right: 8, bottom: Math.min(sheet + 8, height * 0.7) };
    const zoomIn = ({ left, top, right, bottom }: Margins) => Math.min(closest, map.getBoundsZoom(bounds, false, new Point(left + right, top + bottom)));
    // Leaflet takes no room for endless room.
    const [first = bare, ...others] = marginsAround(obstacles(besideCard ? 'card' : 'names'), width, height, least).filter((way) => way.left + way.right < width && way.top + way.bottom < height);
    const best = others.reduce((found, way) => (zoomIn(way) > zoomIn(found) ? way : found), first);
    const settings = { paddingTopLeft: [best.left, best.top] as [number, number], paddingBottomRight: [best.right, best.bottom] as [number, number], maxZoom: closest, duration: 0.8 };
    if (motion) map.flyToBounds(bounds, settings);
    else map.fitBounds(bounds, { ...settings, animate: false });
  };
}
