import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { type Box, boxAt, grow, overlaps } from '../domain/box';
import { insetHeight, insetWidth, projectInset } from '../domain/locator-inset';
import type { Atlas } from '../domain/types/atlas';
import type { Inset } from '../domain/types/geometry';
import type { Place } from '../domain/types/places';
import type { PanelContext } from './context';

export interface LocatorMap {
  /** Coarse land of the region, and of the world (empty until a place beyond the region is named), as paths in their insets. */
  readonly regional: string;
  readonly world: string;
  /** What the map shows: west, south, east, north in degrees. */
  readonly frame: readonly [west: number, south: number, east: number, north: number];
}

const isInside = ({ west, south, east, north }: Inset, { at: [lat, lon] }: Place): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** Whether a place lies on the regional inset. */
export const isRegional = (atlas: Atlas, id: string): boolean => atlas.places.some((place) => place.id === id && isInside(atlas.locator.region, place));

/** Where the map is: in its region, or in the world when a claim or an event names a place farther off. */
export function locator(context: PanelContext, { regional, world, frame }: LocatorMap): TemplateResult {
  const { atlas, focus: { place }, t } = context;
  const { region, world: globe } = atlas.locator;
  const named = atlas.places.find(({ id }) => id === place);
  const isFar = named !== undefined && !isInside(region, named) && world !== '';
  const inset = isFar ? globe : region;
  const cities = atlas.places.filter((city) => city.kind === 'city' && (city === named || (!isFar && city.rank <= 2 && isInside(region, city))));
  const [x0, y0] = projectInset(inset, [frame[0], frame[3]]);
  const [x1, y1] = projectInset(inset, [frame[2], frame[1]]);
  const view: Box = { left: x0, top: y0, right: x1, bottom: y1 };
  const label = named ? t('picture.pair', { name: t('map.locator'), value: named.name }) : t('map.locator');
  return html`<div class="locator" data-obstacle role="img" aria-label=${label}>
    <svg viewBox="0 0 ${insetWidth} ${insetHeight(inset).toFixed(1)}" aria-hidden="true">
      <path class="locator-land" d=${isFar ? world : regional} />
      <rect class="locator-frame" x=${x0} y=${y0} width=${Math.max(2, x1 - x0)} height=${Math.max(2, y1 - y0)} />
      ${cities.map((city) => (named && city !== named && overlaps(textBox(inset, city, view), textBox(inset, named, view)) ? nothing : mark(inset, city, view, city === named)))}
    </svg>
  </div>`;
}

/** About where a city's name stands: over its dot, or under it at the inset's upper edge and where it would cover the map's frame; never beyond the inset. */
function textBox(inset: Inset, { at, name }: Place, view: Box): Box {
  const [x, y] = projectInset(inset, [at[1], at[0]]);
  const width = [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 7.2 : 4.4), 2); // ideographs are square
  const left = Math.max(0, Math.min(x - width / 2, insetWidth - width));
  const over = boxAt(left, y - 10, width, 7);
  return y < 10 || overlaps(grow(over, 2), view) ? boxAt(left, y + 2, width, 7) : over;
}

function mark(inset: Inset, city: Place, view: Box, isNamed: boolean) {
  const [x, y] = projectInset(inset, [city.at[1], city.at[0]]);
  const { left, right, bottom } = textBox(inset, city, view);
  const looks = isNamed ? 'is-named' : '';
  return svg`<circle class="locator-city ${looks}" cx=${x} cy=${y} r="1.5" />
    <text class=${looks} x=${(left + right) / 2} y=${bottom}>${city.name}</text>`;
}
