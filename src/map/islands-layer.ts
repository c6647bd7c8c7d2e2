import { spellName } from '../domain/names';
import { holderOf, statusOf } from '../domain/status';
import type { Coast, CoastShape } from '../domain/types/coast';
import type { IslandId } from '../domain/types/islands';
import { createHatches } from './hatches';
import { LatLngBounds, type LeafletMap, type Polygon } from './leaflet';
import { createRenderer } from './panes';
import { toLeafletRings } from './rings';
import type { DrawnCoast, MapLayer, MapReports, Scene } from './scene';
import { drawShape, markStatus, setNew } from './shapes';

interface Drawn {
  readonly shape: CoastShape;
  readonly layer: Polygon;
  readonly element: SVGPathElement;
}

export interface IslandsLayer extends MapLayer, DrawnCoast {
  /** Bounds of one island, or of all members of a group; null where nothing is drawn. */
  readonly boundsOf: (ids: readonly IslandId[]) => LatLngBounds | null;
  readonly focus: (island: IslandId) => boolean;
  /** Named islands by the element that draws them. */
  readonly drawn: ReadonlyMap<IslandId, Drawn>;
}

/** The chain itself. Named islands are buttons: focusable, labelled, opened by Enter and Space. */
export function createIslandsLayer(map: LeafletMap, reports: Pick<MapReports, 'select'>, isInSight: (bounds: LatLngBounds) => boolean): IslandsLayer {
  const renderer = createRenderer(map, 'islands', 0.5);
  const drawn = new Map<IslandId, Drawn>();
  let scene: Scene | null = null;
  let tabStop: IslandId | null = null;

  const draw = (shape: CoastShape): Drawn => {
    const [lat, lon] = (shape.polygons.length === 0 && scene?.atlas.islands.find(({ id }) => id === shape.id)?.at) || [];
    // A rock without an outline is a point that its round stroke makes a dot.
    const isRock = lat !== undefined && lon !== undefined;
    const { polygon, element } = drawShape(map, isRock ? { ...shape, polygons: [[[[lon, lat]]]] } : shape, renderer, isRock ? 'island island-rock' : 'island', !shape.nameless);
    return { shape, layer: polygon, element };
  };

  function* setCoast({ islands }: Coast) {
    for (const shape of islands) {
      const found = drawn.get(shape.id);
      if (!found) add(shape);
      else if (shape.polygons.length > 0) found.layer.setLatLngs(toLeafletRings(shape.polygons));
      yield;
    }
    chooseTabStop();
  }

  const add = (shape: CoastShape) => {
    const island = draw(shape);
    drawn.set(shape.id, island);
    const { element } = island;
    if (shape.nameless) {
      element.setAttribute('aria-hidden', 'true');
      mark(island);
      return;
    }
    element.setAttribute('data-island', shape.id);
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '-1');
    island.layer.on('click', () => reports.select(shape.id, 'pointer'));
    element.addEventListener('keydown', (event) => onKey(event, shape.id));
    element.addEventListener('focus', () => setTabStop(shape.id));
    mark(island);
  };

  const onKey = (event: KeyboardEvent, id: IslandId) => {
    if (event.key === 'Enter' || event.key === ' ') {
      reports.select(id, 'keyboard');
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
    const bounds = boundsOf([id]);
    if (bounds && !isInSight(bounds)) map.panTo(bounds.getCenter(), { animate: false });
    found.element.focus({ preventScroll: true });
    return true;
  };

  const boundsOf = (ids: readonly IslandId[]): LatLngBounds | null => {
    const members = ids.flatMap((id) => [
      id,
      ...(scene?.atlas.islands.find((island) => island.id === id)?.members ?? []),
    ]);
    const bounds = members.flatMap((id) => {
      const bounds = drawn.get(id)?.layer.getBounds();
      return bounds ? [bounds] : [];
    });
    const [first, ...rest] = bounds;
    if (!first) return null;
    return rest.reduce((sum, next) => sum.extend(next), new LatLngBounds(first.getSouthWest(), first.getNorthEast()));
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
      return;
    }
    const island = atlas.islands.find(({ id }) => id === shape.id);
    if (!island) return;
    const { lead, other } = spellName(island.name, atlas, view.perspective);
    const words = status
      ? t(`status.${status.standing}`, { by: status.polity?.by ?? '', claimant: status.claimant?.name ?? '' })
      : '';
    setNew(element, 'aria-label', t('name.status', { name: other ? t('name.pair', { lead, other }) : lead, status: words }));
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

  const hatches = createHatches(map.getPane('islands'));
  return {
    drawn,
    setCoast,
    focus,
    update(next) {
      scene = next;
      for (const island of drawn.values()) mark(island);
      chooseTabStop();
    },
    boundsOf,
    destroy() {
      hatches.remove();
      renderer.remove();
    },
  };
}
