import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';

export type Coast = FeatureCollection<Polygon | MultiPolygon, { readonly name: string | null }>;
export type Points = FeatureCollection<Point>;

export { camera } from '../measure/camera';
export const looks = { land: '#e9e4d4', island: '#d9c08a', line: '#6b6a5f' } as const;

const asked = new URLSearchParams(location.search);
export const coastUrl = `../data/coast-${asked.get('coast') ?? 1}.geojson`;
export const pointsUrl = asked.has('points') ? '../data/points.geojson' : null;

const read = async <Value>(url: string): Promise<Value> => (await fetch(url)).json();
export const readCoast = () => read<Coast>(coastUrl);
export const readPoints = () => (pointsUrl ? read<Points>(pointsUrl) : null);

/** One map in the page, or as many as asked for; says when all of them are ready. */
export async function show(draw: (box: HTMLElement) => Promise<void>): Promise<void> {
  const boxes = Array.from({ length: Number(asked.get('maps') ?? 1) }, () => document.createElement('div'));
  for (const box of boxes) {
    box.className = 'map';
    if (boxes.length > 1) Object.assign(box.style, { width: '300px', height: '250px' });
  }
  document.body.append(...boxes);
  await Promise.all(boxes.map(draw));
  document.documentElement.dataset.ready = 'true';
}
