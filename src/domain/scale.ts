/** Ground length of one pixel in Web Mercator. @param zoom of 256-pixel tiles. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (40075016.686 * Math.cos((lat * Math.PI) / 180)) / 2 ** (zoom + 8);

/** The longest round length that fits a width. @returns km and its width in pixels. */
export function scaleBar(lat: number, zoom: number, maxPixels: number): { readonly km: number; readonly pixels: number } {
  const perPixel = metresPerPixel(lat, zoom) / 1000;
  const longest = perPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((n) => n * power).find((length) => length <= longest) ?? power;
  return { km, pixels: km / perPixel };
}
