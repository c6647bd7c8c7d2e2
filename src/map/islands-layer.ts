import { toMercator } from '../domain/mercator';
import { spellName } from '../domain/names';
import { holderOf, statusOf } from '../domain/status';
import type { Coast, CoastShape } from '../domain/types/coast';
import type { IslandId } from '../domain/types/islands';
import { pairOf, statusWords } from '../i18n/phrases';
import type { Chart } from './chart';
import { createMapHatches } from './hatches';
import { markStatus } from './mark-status';
import type { DrawnCoast, MapLayer, MapReports, Scene } from './scene';
import { setNew } from './svg-element';

interface Drawn {
  /** As first drawn: the coarsest that has it. */
  readonly shape: CoastShape;
  readonly grid: number;
  readonly element: SVGPathElement;
}

export interface IslandsLayer extends MapLayer, DrawnCoast {
  readonly focus: (island: IslandId) => boolean;
}

/** The chain itself. Named islands are buttons: focusable, labelled, opened by Enter and Space. */
export function createIslandsLayer(chart: Chart, reports: Pick<MapReports, 'select'>, bringIntoSight: (island: IslandId) => void): IslandsLayer {
  const hatches = createMapHatches();
  const group = chart.part('islands', 1, hatches.stretch);
  group.element.prepend(hatches.definitions);
  const drawn = new Map<IslandId, Drawn>();
  let scene: Scene | null = null;
  let tabStop: IslandId | null = null;

  /** A rock without an outline is a point that its round stroke makes a dot. */
  const pathOf = ({ id, path }: CoastShape, grid: number): string => {
    const [lat, lng] = (!path && scene?.atlas.islands.find((island) => island.id === id)?.at) || [];
    if (lat === undefined || lng === undefined) return path;
    const [east, north] = toMercator([lng, lat]);
    return `M${east * grid} ${-north * grid}z`;
  };

  /** All that are drawn already at once, for they share a grid. A coarser coast lacks small ones: those with a name stay as they were. */
  function* setCoast({ grid, islands }: Coast) {
    group.setGrid(grid);
    const shapes = new Map(islands.map((shape) => [shape.id, shape]));
    for (const { element, shape, grid: finer } of drawn.values()) {
      const next = shapes.get(shape.id);
      element.setAttribute('d', next ? pathOf(next, grid) : shape.nameless ? '' : rescale(pathOf(shape, finer), grid / finer));
    }
    for (const shape of islands) {
      if (drawn.has(shape.id)) continue;
      yield;
      add(shape, grid);
    }
    chooseTabStop();
  }

  const add = (shape: CoastShape, grid: number) => {
    const { path, element } = group.draw(pathOf(shape, grid), shape.path ? 'island' : 'island island-rock', !shape.nameless);
    const island: Drawn = { shape, grid, element };
    drawn.set(shape.id, island);
    if (shape.nameless) {
      element.setAttribute('aria-hidden', 'true');
      mark(island);
      return;
    }
    element.setAttribute('data-island', shape.id);
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '-1');
    path.on('click', () => reports.select(shape.id));
    element.addEventListener('keydown', (event) => onKey(event, shape.id));
    element.addEventListener('focus', () => setTabStop(shape.id));
    mark(island);
  };

  const onKey = (event: KeyboardEvent, id: IslandId) => {
    if (event.key === 'Enter' || event.key === ' ') {
      reports.select(id);
    } else {
      const order = walk();
      const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
      const next = step ? order[(order.indexOf(id) + step + order.length) % order.length] : event.key === 'Home' ? order[0] : event.key === 'End' ? order.at(-1) : undefined;
      if (!next) return;
      focus(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** From the south-west end of the chain to the north-east, as one would sail it. */
  const walk = (): IslandId[] =>
    (scene?.atlas.islands ?? [])
      .filter(({ id }) => drawn.get(id)?.element.isConnected)
      .sort((a, b) => a.at[0] + a.at[1] - (b.at[0] + b.at[1]))
      .map(({ id }) => id);

  const setTabStop = (id: IslandId) => {
    if (tabStop) drawn.get(tabStop)?.element.setAttribute('tabindex', '-1');
    tabStop = id;
    drawn.get(id)?.element.setAttribute('tabindex', '0');
  };

  const focus = (id: IslandId): boolean => {
    const found = drawn.get(id);
    if (!found) return false;
    setTabStop(id);
    bringIntoSight(id);
    found.element.focus({ preventScroll: true });
    return true;
  };

  const mark = ({ shape, element }: Drawn) => {
    if (!scene) return;
    const { atlas, view, focus: lit, t } = scene;
    const status = shape.unit ? statusOf(atlas, shape.unit, view.date) : null;
    markStatus(element, status?.standing ?? 'none', status ? holderOf(status) : 'none');
    if (shape.nameless) {
      // An islet without a name goes with the named ones of its unit, when all of them are lit.
      const kin = atlas.islands.filter(({ unit, members }) => unit === shape.unit && !members);
      element.classList.toggle('is-lit', kin.length > 0 && kin.every(({ id }) => lit.islands.has(id)));
      element.classList.toggle('is-chosen', kin.length > 0 && kin.every(({ id, parent }) => view.island === id || view.island === parent));
      return;
    }
    const island = atlas.islands.find(({ id }) => id === shape.id);
    if (!island) return;
    const name = pairOf(t, spellName(island.name, atlas, view.perspective));
    setNew(element, 'aria-label', t('name.status', { name, status: status ? statusWords(t, status) : '' }));
    element.classList.toggle('is-chosen', view.island === island.id || view.island === island.parent);
    element.classList.toggle('is-lit', lit.islands.has(island.id));
  };

  /** Until the reader has been on one, Tab comes to the island that is open, or to the first of the great ones. */
  const chooseTabStop = () => {
    if (!scene || tabStop !== null) return;
    const { atlas, view } = scene;
    const first = view.island && drawn.has(view.island) ? view.island : walk().find((id) => atlas.islands.some((island) => island.id === id && island.rank === 1)) ?? walk()[0];
    if (first) setTabStop(first);
  };

  return {
    setCoast,
    focus,
    update(next) {
      scene = next;
      for (const island of drawn.values()) mark(island);
      chooseTabStop();
    },
  };
}

/** The same path in cells of another size. */
const rescale = (path: string, by: number): string => path.replace(/-?[\d.]+/g, (number) => ` ${(Number(number) * by).toFixed(2)}`);
