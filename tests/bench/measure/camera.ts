/** Where every contender starts. */
export const camera = { lat: 44.4, lng: 147.3, zoom: 7 } as const;

/** Inside Iturup, by the gazetteers and not by our own coast. */
export const iturup = { lat: 45, lng: 147.8 } as const;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const world = 256 * 2 ** camera.zoom;
const east = (lng: number) => ((lng + 180) / 360) * world;
const south = (lat: number) => (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world;

/** The pixel of the page under which a position lies, by Web Mercator alone. */
export const pixelOf = ({ lat, lng }: { readonly lat: number; readonly lng: number }, { x, y, width, height }: Rect) => ({
  x: Math.round(x + width / 2 + east(lng) - east(camera.lng)),
  y: Math.round(y + height / 2 + south(lat) - south(camera.lat)),
});
