import { html, svg, type TemplateResult } from 'lit-html';
import { focusOf } from '../domain/focus';
import type { Atlas, LonLat, Place, Rings } from '../domain/types';
import type { PanelContext } from './context';

export interface LocatorMap {
  /** Coarse land of the region, and of the world (empty until a place beyond the region is named). */
  readonly regional: readonly Rings[];
  readonly world: readonly Rings[];
  /** What the map shows: west, south, east, north in degrees. */
  readonly frame: readonly [west: number, south: number, east: number, north: number];
}

/** Plate carrée, true to scale along one latitude; the world begins at 30° west so that the Pacific is whole. */
interface Inset {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly trueAt: number;
}

const width = 100;
const region: Inset = { west: 120, south: 22, east: 164, north: 58, trueAt: 41 };
const globe: Inset = { west: -30, south: -40, east: 330, north: 80, trueAt: 30 };

const unit = ({ west, east, trueAt }: Inset) => width / ((east - west) * Math.cos((trueAt * Math.PI) / 180));
const heightOf = (inset: Inset) => (inset.north - inset.south) * unit(inset);

function project(inset: Inset, [lon, lat]: LonLat): readonly [x: number, y: number] {
  const turned = lon < inset.west ? lon + 360 : lon;
  return [(turned - inset.west) * Math.cos((inset.trueAt * Math.PI) / 180) * unit(inset), (inset.north - lat) * unit(inset)];
}

const isInside = ({ west, south, east, north }: Inset, { at: [lat, lon] }: Place): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** Whether a place lies on the regional inset. */
export const isRegional = (atlas: Atlas, id: string): boolean => atlas.places.some((place) => place.id === id && isInside(region, place));

/** Where the map is: in north-east Asia, or in the world when a claim or an event names a place farther off. */
export function locator(context: PanelContext, { regional, world, frame }: LocatorMap): TemplateResult {
  const { atlas, ledger, view, t } = context;
  const { place } = focusOf(atlas, ledger, view, []);
  const named = atlas.places.find(({ id }) => id === place);
  const isFar = named !== undefined && !isInside(region, named) && world.length > 0;
  const inset = isFar ? globe : region;
  const cities = atlas.places.filter((city) => city.kind === 'city' && (city === named || (!isFar && city.rank <= 2 && isInside(region, city))));
  const [x0, y0] = project(inset, [frame[0], frame[3]]);
  const [x1, y1] = project(inset, [frame[2], frame[1]]);
  const label = named ? `${t('map.locator')}: ${named.name}` : t('map.locator');
  return html`<div class="locator" role="img" aria-label=${label}>
    <svg viewBox="0 0 ${width} ${heightOf(inset).toFixed(1)}" aria-hidden="true">
      <path class="locator-land" d=${(isFar ? world : regional).map((rings) => outline(inset, rings)).join('')} />
      <rect class="locator-frame" x=${x0} y=${y0} width=${Math.max(2, x1 - x0)} height=${Math.max(2, y1 - y0)} />
      ${cities.map((city) => mark(inset, city, city === named, [x0, y0, x1, y1]))}
    </svg>
  </div>`;
}

/** A ring across the inset's edge is drawn in two places; points past the edge break the line. */
function outline(inset: Inset, rings: Rings): string {
  return rings
    .map((ring) => {
      let last = Number.NaN;
      return ring
        .map((point) => {
          const [x, y] = project(inset, point);
          const step = Math.abs(x - last) < width / 2 ? 'L' : 'M';
          last = x;
          return `${step}${x.toFixed(1)} ${y.toFixed(1)}`;
        })
        .join('');
    })
    .join('');
}

/** A city's name stands beside its dot, away from the nearer edge; above it where the frame would cross it. */
function mark(inset: Inset, { at, name }: Place, isNamed: boolean, [x0, y0, x1, y1]: readonly [number, number, number, number]) {
  const [x, y] = project(inset, [at[1], at[0]]);
  const isRight = x > width * 0.62;
  const isCrossed = y > y0 - 4 && y < y1 + 4 && (isRight ? x1 < x : x0 > x) && Math.abs((isRight ? x1 : x0) - x) < name.length * 4 + 3;
  const place = isCrossed ? { anchor: 'middle', dx: 0, dy: -3.4 } : { anchor: isRight ? 'end' : 'start', dx: isRight ? -3 : 3, dy: 2.4 };
  return svg`<circle class="locator-city ${isNamed ? 'is-named' : ''}" cx=${x} cy=${y} r="1.5" />
    <text class=${isNamed ? 'is-named' : ''} text-anchor=${place.anchor} x=${x + place.dx} y=${y + place.dy}>${name}</text>`;
}
