import { iturup } from '../measure/camera';
import { scatter } from './coast';

type Position = readonly [lng: number, lat: number];

/** None so near the place of the test click that a dot would take it. */
const isClear = ([lng, lat]: Position) => Math.hypot(lng - iturup.lng, lat - iturup.lat) > 0.15;

/** Ten thousand positions over the first view, in degrees. */
export const positions: readonly Position[] = Array.from({ length: 10_100 }, (_, n): Position => [
  142.5 + 9.6 * scatter(n),
  41.6 + 5.6 * scatter(n + 0.5),
]).filter(isClear).slice(0, 10_000);
