import type { Box, Pixel } from '../domain/box';
import { boxAt } from '../domain/box';
import { homeMargins } from '../domain/home-margins';
import { toMercator } from '../domain/mercator';
import type { LatLng } from '../domain/types/geometry';

/** The home view as an SVG's view box, in cells of the coast's grid. */
export interface HomeView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Centred where the map centres it: on the middle latitude, which is not the middle of the stretched map. */
export function homeView([[south, west], [north, east]]: readonly [LatLng, LatLng], grid: number): HomeView {
  const y = (lat: number) => -toMercator([0, lat])[1] * grid;
  const width = (east - west) * grid;
  const height = y(south) - y(north);
  return { left: west * grid, top: y((south + north) / 2) - height / 2, width, height };
}

/** The home view fitted into a frame of some size, as the camera and the style sheet fit it. */
export interface Fit {
  /** Where the view's box lies in the frame, in pixels. */
  readonly box: Box;
  readonly zoom: number;
  readonly pixel: (at: LatLng) => Pixel;
}

export function fitHome(view: HomeView, grid: number, width: number, height: number): Fit {
  const { left, right, high } = homeMargins(width, height);
  const room = { width: width - left - right, height: height - high };
  const scale = Math.min(room.width / view.width, room.height / view.height);
  const box = boxAt(left + (room.width - view.width * scale) / 2, (height - view.height * scale) / 2, view.width * scale, view.height * scale);
  const half = 180 * grid * scale;
  // The live map begins at a whole pixel of the world: a tie between two places of a name falls alike.
  const toWhole = (start: number) => start - Math.round(start);
  const [dx, dy] = [toWhole(half + view.left * scale - box.left), toWhole(half + view.top * scale - box.top)];
  return {
    box,
    zoom: Math.log2((360 * grid * scale) / 256),
    pixel([lat, lng]) {
      const [east, northing] = toMercator([lng, lat]);
      return [box.left + dx + (east * grid - view.left) * scale, box.top + dy + (-northing * grid - view.top) * scale];
    },
  };
}
