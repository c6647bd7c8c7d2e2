import { html, svg, type TemplateResult } from 'lit-html';
import type { LonLat, Place, Rings } from '../domain/types';
import { focusOf } from '../domain/focus';
import type { PanelContext } from './context';

export interface LocatorMap {
  /** Coarse land of the region. */
  readonly regional: readonly Rings[];
  /** What the map shows: west, south, east, north in degrees. */
  readonly frame: readonly [west: number, south: number, east: number, north: number];
}

/** West, south, east, north of the inset; its height follows from the middle latitude. */
const [west, south, east, north] = [120, 22, 164, 58] as const;
const width = 100;
const shrink = Math.cos((41 * Math.PI) / 180);
const unit = width / ((east - west) * shrink);
const height = (north - south) * unit;

const project = ([lon, lat]: LonLat): readonly [x: number, y: number] => [(lon - west) * shrink * unit, (north - lat) * unit];

/** Where in north-east Asia the map is, with cities one knows and the place a claim or event names. */
export function locator(context: PanelContext, { regional, frame }: LocatorMap): TemplateResult {
  const { atlas, ledger, view, t } = context;
  const named = focusOf(atlas, ledger, view, []).place;
  const cities = atlas.places.filter((place) => place.kind === 'city' && (place.rank <= 2 || place.id === named) && isInside(place));
  const [x0, y0] = project([frame[0], frame[3]]);
  const [x1, y1] = project([frame[2], frame[1]]);
  return html`<div class="locator" role="img" aria-label=${t('map.locator')}>
    <svg viewBox="0 0 ${width} ${height.toFixed(1)}" aria-hidden="true">
      <path class="locator-land" d=${regional.map(outline).join('')} />
      <rect class="locator-frame" x=${x0} y=${y0} width=${Math.max(2, x1 - x0)} height=${Math.max(2, y1 - y0)} />
      ${cities.map((city) => mark(city, city.id === named))}
    </svg>
  </div>`;
}

const outline = (rings: Rings): string =>
  rings.map((ring) => `M${ring.map((point) => project(point).map((n) => n.toFixed(1)).join(' ')).join('L')}Z`).join('');

function mark({ at, name }: Place, isNamed: boolean) {
  const [x, y] = project([at[1], at[0]]);
  return svg`<circle class="locator-city ${isNamed ? 'is-named' : ''}" cx=${x} cy=${y} r="1.5" /><text class=${isNamed ? 'is-named' : ''} x=${x + 3} y=${y + 2.4}>${name}</text>`;
}

const isInside = ({ at: [lat, lon] }: Place): boolean => lon > west && lon < east && lat > south && lat < north;
