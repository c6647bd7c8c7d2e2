import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { boundariesShown } from '../domain/boundaries';
import { toMercator } from '../domain/mercator';
import { spellName } from '../domain/names';
import { holderOf, statusOf } from '../domain/status';
import type { Depth } from '../domain/types/coast';
import { type PackedCoast, type PackedShape, unpackCoast } from '../domain/unpack';
import { pairOf } from '../i18n/phrases';
import type { Scene } from '../map/scene';
import { type HomeView, homeView } from './home-fit';
import type { WidthOf } from './label-type';
import { servedLabels } from './served-labels';

export interface Packed {
  readonly coast: PackedCoast;
  readonly depth: Depth;
}

/**
 * The first view as SVG, painted before any script runs and read by it afterwards: its paths are
 * the coast and the sea floor themselves. Looks are the live map's, by the same classes; islands are
 * links, which a page without a script follows to its text, and a page with one opens on its map.
 * Stripes and type keep their size in pixels, coasts grow with the frame: so there are several layers.
 */
export function servedMap(scene: Scene, { coast, depth }: Packed, widthOf: WidthOf): TemplateResult {
  const { atlas, view, focus, t } = scene;
  const { grid } = coast;
  const home = homeView(atlas.home, grid);
  const viewBox = `${home.left} ${home.top.toFixed(1)} ${home.width} ${home.height.toFixed(1)}`;
  const looks = (unit: string | null) => {
    const status = unit ? statusOf(atlas, unit, view.date) : null;
    return { standing: status?.standing ?? 'none', holder: status ? holderOf(status) : 'none' };
  };
  const shape = ({ id, unit, path: d, nameless }: PackedShape) => {
    const { standing, holder } = looks(unit);
    const island = nameless ? undefined : atlas.islands.find((named) => named.id === id);
    const path = svg`<path class="island" data-shape=${id} data-unit=${unit ?? nothing} data-island=${island ? id : nothing} data-status=${standing} data-holder=${holder} d=${d} />`;
    if (!island) return path;
    return svg`<a href="#island=${id}" aria-label=${pairOf(t, spellName(island.name, atlas, view.perspective))}>${path}</a>`;
  };
  const lines = boundariesShown(atlas, view, focus).flatMap(({ kind, lines: drawn }) =>
    drawn.map((line) => {
      const d = `M${line.map(([lat, lng]) => toMercator([lng, lat])).map(([east, north]) => `${Math.round(east * grid)} ${Math.round(-north * grid)}`).join('L')}`;
      return svg`<path class="boundary-casing" d=${d} /><path class="boundary boundary-${kind}" d=${d} />`;
    }),
  );
  // One path for all that a pattern fills: of several the browser would work out the union at every layout.
  const patterns = new Map<string, { readonly id: string; readonly standing: string; readonly holder: string; path: string }>();
  for (const { unit, path } of coast.islands) {
    const { standing, holder } = looks(unit);
    if (path === '' || !isPatterned(standing)) continue;
    const key = `served-${standing}-${holder}`;
    const pattern = patterns.get(key) ?? { id: key, standing, holder, path: '' };
    patterns.set(key, pattern);
    pattern.path += path;
  }
  return html`<div class="served-map"><div class="served-fit">
    <svg class="served-ground" viewBox=${viewBox} aria-hidden="true">
      <defs>${[...patterns.values()].map(({ id, path }) => svg`<clipPath id=${id} clipPathUnits="objectBoundingBox"><path d=${path} transform=${toShare(home)} /></clipPath>`)}</defs>
      <g data-depth-grid=${depth.grid} transform="scale(${grid / depth.grid})">${depth.bands.map((path, i) => svg`<path class="depth depth-${i + 1}" d=${path} />`)}</g>
      ${coast.land.map(({ id, unit, path }) => svg`<path class="land" data-shape=${id} data-unit=${unit ?? nothing} data-status=${looks(unit).standing} data-holder=${looks(unit).holder} d=${path} />`)}
    </svg>
    <svg class="served-stripes" aria-hidden="true">${[...patterns.values()].map(({ id, standing, holder }) => svg`<rect class="island" data-status=${standing} data-holder=${holder} x="-100%" y="-100%" width="300%" height="300%" clip-path="url(#${id})" />`)}</svg>
    <svg class="served-islands" viewBox=${viewBox} data-grid=${grid} role="group" aria-label=${t('map.label')}>${coast.islands.map(shape)}${lines}</svg>
    ${servedLabels(scene, unpackCoast(coast), home, grid, widthOf)}
  </div></div>`;
}

/** Standings that style sheets draw with a pattern, which must not grow with the frame. */
const isPatterned = (standing: string): boolean => standing !== 'treaty' && standing !== 'undisputed' && standing !== 'none';

/** From cells of the grid to shares of a box three times as wide and high as the home view, around it. */
const toShare = ({ left, top, width, height }: HomeView): string => `scale(${1 / (3 * width)} ${1 / (3 * height)}) translate(${width - left} ${height - top})`;
