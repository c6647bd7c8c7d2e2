import type { Inset, LonLat, Rings } from './types/geometry';

/** Width of an inset in its own units. */
export const insetWidth = 100;

const unit = ({ west, east, trueAt }: Inset) => insetWidth / ((east - west) * Math.cos((trueAt * Math.PI) / 180));
export const insetHeight = (inset: Inset) => (inset.north - inset.south) * unit(inset);

export function projectInset(inset: Inset, [lon, lat]: LonLat): readonly [x: number, y: number] {
  const turned = lon + 360 < inset.east ? lon + 360 : lon;
  return [((turned - inset.west) * insetWidth) / (inset.east - inset.west), (inset.north - lat) * unit(inset)];
}

/** Land as the path that draws it. A ring across the inset's edge is drawn in two places; points past the edge break the line. */
export function insetPath(inset: Inset, polygons: readonly Rings[]): string {
  return polygons.flat().map((ring) => {
    let last = Number.NaN;
    return ring.map((point) => {
      const [x, y] = projectInset(inset, point);
      const step = Math.abs(x - last) < insetWidth / 2 ? 'L' : 'M';
      last = x;
      return `${step}${x.toFixed(1)} ${y.toFixed(1)}`;
    }).join('');
  }).join('');
}
