import { firstDay, lastDay } from '../domain/dates';
import { findIsland } from '../domain/islands';
import type { Atlas } from '../domain/types/atlas';
import type { PartialDate } from '../domain/types/dates';
import type { Camera, View } from '../domain/types/view';

export const zoomLimits = { min: 4, max: 12 } as const;

/** What a reader sees first: today, no island open, the home view. */
export const defaultView = (atlas: Atlas): View => ({
  island: null,
  claim: null,
  date: atlas.today,
  language: atlas.language,
  perspective: 'neutral',
  tour: null,
  camera: null,
});

/** The view made possible: unknown islands closed, date and camera brought within limits. */
export function settle(atlas: Atlas, view: View): View {
  return {
    ...view,
    island: view.island !== null && findIsland(atlas, view.island) ? view.island : null,
    date: settleDate(atlas, view.date),
    language: atlas.languages.some(({ id }) => id === view.language) ? view.language : atlas.language,
    perspective: atlas.perspectives.includes(view.perspective) ? view.perspective : 'neutral',
    camera: view.camera && settleCamera(atlas, view.camera),
  };
}

function settleDate({ earliest, today }: Atlas, date: PartialDate): PartialDate {
  if (firstDay(date) < firstDay(earliest)) return earliest;
  return lastDay(date) > lastDay(today) ? today : date;
}

/** null for a camera that is nowhere: Leaflet reports one while its box has no size. */
function settleCamera({ limits }: Atlas, { centre: [lat, lng], zoom }: Camera): Camera | null {
  if (![lat, lng, zoom].every(Number.isFinite)) return null;
  const [[south, west], [north, east]] = limits;
  return {
    centre: [clamp(lat, south, north), clamp(lng, west, east)],
    zoom: clamp(zoom, zoomLimits.min, zoomLimits.max),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** "44.2,146.5,8": degrees to 4 decimals (about 10 m), zoom to 2. */
export const writeCamera = ({ centre: [lat, lng], zoom }: Camera): string =>
  [round(lat, 4), round(lng, 4), round(zoom, 2)].join(',');

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Equal as a link would write them. */
export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && writeCamera(a) === writeCamera(b));

export const sameView = (a: View, b: View): boolean =>
  a.island === b.island &&
  a.claim === b.claim &&
  a.date === b.date &&
  a.language === b.language &&
  a.perspective === b.perspective &&
  a.tour === b.tour &&
  sameCamera(a.camera, b.camera);
