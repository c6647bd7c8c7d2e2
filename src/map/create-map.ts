import type { Box } from '../domain/box';
import { toMercator } from '../domain/mercator';
import { nearestIsland } from '../domain/nearest-island';
import type { Coast, Depth, Relief } from '../domain/types/coast';
import type { LatLng } from '../domain/types/geometry';
import type { BoundaryId } from '../domain/types/history';
import type { Island, IslandId, UnitId } from '../domain/types/islands';
import { zoomLimits } from '../state/view';
import { createCamera } from './camera';
import { type Card, createCard } from './card';
import { createChart } from './chart';
import { drawDepth } from './depth-layer';
import { createFlyTo } from './fly-to';
import { type GestureHint, type Gestures, setGestures } from './gestures';
import { createIslandsLayer } from './islands-layer';
import { pause } from './in-slices';
import { setKeys } from './keys';
import type { LabelsLayer } from './labels-layer';
import type { addRelief, createLabelsLayer } from './late-layers';
import { createLandLayer } from './land-layer';
import { LatLngBounds, LeafletMap, Point, restoreOutline } from './leaflet';
import { createLinesLayer } from './lines-layer';
import { boundsAround, createOutlines, disputedBut, outlineOf, outlineOfUnits } from './outlines';
import { createPanes } from './panes';
import { relativeTo } from './relative-to';
import type { MapLayer, MapReports, Scene } from './scene';
import { createShownCoast } from './shown-coast';

export interface MapOptions {
  readonly gestures: () => Gestures;
  readonly hint: (what: GestureHint) => void;
  /** What stands over the map, and names or a card must leave free. */
  readonly obstacles: (of: 'names' | 'card') => readonly Element[];
  /** Tells maps on one page apart. */
  readonly uid: string;
  /** Pixels at the frame's foot that a sheet covers, where details are no popup. */
  readonly sheetHeight: () => number;
}

/** How near the camera comes to several islands at once: near ones keep the coast around in sight. */
const closestToSeveral = 9;

export type KurilMap = ReturnType<typeof createMap>;

/** The map in a box of non-zero size, drawn from a scene; it reports and changes nothing itself. */
export function createMap(box: HTMLElement, first: Scene, coast: Coast, reports: MapReports, options: MapOptions) {
  const [southWest, northEast] = first.atlas.limits;
  const limits = new LatLngBounds([southWest[0], southWest[1]], [northEast[0], northEast[1]]);
  const map = new LeafletMap(box, {
    zoomControl: false,
    attributionControl: false,
    trackResize: false,
    zoomSnap: 0,
    zoomDelta: 1,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    maxBounds: limits,
    maxBoundsViscosity: 1,
    zoomAnimation: first.motion,
    fadeAnimation: false,
    inertia: first.motion,
    wheelPxPerZoomLevel: 90,
  });
  let scene = first;
  createPanes(map);
  // However wide the frame, it shows no sea beyond the data.
  const limitZoom = () => {
    map.options.minZoom = zoomLimits.min;
    map.setMinZoom(Math.max(zoomLimits.min, map.getBoundsZoom(limits, true)));
  };
  const camera = createCamera(map, first.atlas.home, limits, reports.moved);
  limitZoom();
  camera.show(first.view);

  const chart = createChart(map);
  const land = createLandLayer(chart);
  const islands = createIslandsLayer(chart, reports, (id) => {
    const bounds = boundsOf([id]);
    if (bounds && !isInSight(bounds)) map.panTo(bounds.getCenter(), { animate: false });
  });
  const lines = createLinesLayer(chart, reports);
  const coasts = createShownCoast(map, coast, [land, islands], reports.needCoast);
  const obstacles = (of: 'names' | 'card' = 'names') => options.obstacles(of).map((element) => relativeTo(element, box)).filter(({ left, right }) => right > left);
  /** What sets the names comes after what answers a click. */
  let labels: LabelsLayer | null = null;
  const card: Card = createCard(map, () => obstacles('card'), () => labels?.requestLayout());
  const dropGestures = setGestures(map, options.gestures, options.hint);
  const zoomBy = (delta: number) => void map.setZoom(map.getZoom() + delta, { animate: scene.motion });
  /** Not beyond the limits, from where Leaflet would spring back. */
  const panBy = (x: number, y: number) => {
    const { _limitOffset: limit } = map as unknown as { readonly _limitOffset: (this: LeafletMap, offset: Point, bounds: LatLngBounds) => Point };
    map.panBy(limit.call(map, new Point(x, y).round(), limits), { animate: scene.motion });
  };
  const dropKeys = setKeys(map, { pan: (x, y) => panBy(x * 80, y * 80), zoom: zoomBy, home: reports.home, help: reports.help });
  const layers: MapLayer[] = [land, islands, lines];
  let isOver = false;
  const cardBox = (): Box[] => {
    const element = box.querySelector('.leaflet-popup');
    return element ? [relativeTo(element, box)] : [];
  };
  map.on('moveend', () => card.place());
  map.on('click', ({ latlng: { lat, lng } }) => {
    const pixel = 360 / 256 / map.getZoomScale(map.getZoom(), 0);
    reports.select(nearestIsland(scene.atlas.islands, (island) => outlineOf(coasts.now(), island), toMercator([lng, lat]), 14 * pixel));
  });
  box.addEventListener('click', (event) => {
    const label = event.target instanceof Element ? event.target.closest('.label-island') : null;
    const id = label?.getAttribute('data-label');
    if (id) reports.select(id);
  });
  const drawn = pause().then(() => {
    if (isOver) return false;
    for (const layer of layers) layer.update(scene);
    return coasts.drawFirst();
  });
  // The first view is true to half a pixel as it is: what is read goes before a finer coast.
  const firstDetail = setTimeout(() => {
    coasts.ask();
    outline(disputedBut(scene.atlas.islands, null)); // a first card is placed as fast as the next
  }, 800);

  const fly = createFlyTo(map, obstacles, options.sheetHeight);
  /** Around islands, or all members of a group. */
  const boundsOf = (ids: readonly IslandId[]) => boundsAround(scene.atlas.islands.flatMap((island) => (ids.includes(island.id) ? outlineOf(coasts.now(), island) : [])));
  const boundsOfUnits = (units: readonly UnitId[]) => boundsAround(outlineOfUnits(coasts.now(), units));
  // A card keeps clear of the first view's coast: a finer one has ten times the points for the same room.
  const outlines = createOutlines(coast);
  const outline = (ids: readonly IslandId[]) => outlines(scene.atlas.islands, ids);
  /** Where a card's line leads: for a group to the islet next to its middle, which lies in the sea. */
  const spotOf = (id: IslandId, [lat, lng]: LatLng): LatLng => {
    const away = ({ at: [y, x] }: Island) => Math.hypot(y - lat, x - lng);
    return scene.atlas.islands.filter(({ parent }) => parent === id).sort((a, b) => away(a) - away(b))[0]?.at ?? [lat, lng];
  };
  const others = (id: IslandId | null) => () => outline(disputedBut(scene.atlas.islands, id));

  return {
    /** Settles when the coast stands for the first time. */
    drawn,
    update(next: Scene) {
      const cameraMoved = next.view.camera !== scene.view.camera;
      const looksOther = next.focus !== scene.focus || next.view.perspective !== scene.view.perspective || next.t !== scene.t || next.atlas !== scene.atlas;
      scene = next;
      if (looksOther) for (const layer of layers) layer.update(scene);
      else labels?.requestLayout(); // what stands over the map may be larger or smaller
      if (cameraMoved) camera.follow(scene.view, scene.motion);
    },
    addCoast(next: Coast) {
      coasts.add(next);
      void drawn.then(() => {
        coasts.follow();
        labels?.requestLayout(); // names that stand by a coast too coarse for the zoom
      });
    },
    addLabels(create: typeof createLabelsLayer) {
      labels = create(map, coasts.forNames, () => [...obstacles(), ...cardBox()], options.uid, reports.drawn);
      layers.push(labels);
      labels.update(scene);
    },
    addDepth: (depth: Depth) => void (isOver || drawDepth(chart, depth)),
    addRelief: (add: typeof addRelief, relief: Relief) => void (isOver || add(map, chart, relief)),
    /** Flies to islands or groups, and to the line that is told of with them. */
    flyToIslands(ids: readonly IslandId[], line?: BoundaryId) {
      const bounds = boundsOf(ids);
      if (!bounds) return;
      for (const [lat, lng] of scene.atlas.boundaries.find(({ id }) => id === line)?.lines.flat() ?? []) bounds.extend([lat, lng]);
      fly(bounds, { motion: scene.motion, closest: ids.length > 1 ? closestToSeveral : undefined });
    },
    /** Flies to where units lie. */
    flyToUnits(units: readonly UnitId[]) {
      const bounds = boundsOfUnits(units);
      if (bounds) fly(bounds, { motion: scene.motion, closest: closestToSeveral });
    },
    seesUnits(units: readonly UnitId[]): boolean {
      const bounds = boundsOfUnits(units);
      return bounds === null || map.getBounds().intersects(bounds);
    },
    /** Opens the details at an island; the camera moves only if they would cover it or it is out of sight. @param isTall whether they are as high as a card may be, and need not be measured */
    openCard(content: HTMLElement, id: IslandId, at: LatLng, isTall: boolean) {
      const isClear = card.open(content, spotOf(id, at), () => outline([id]), others(id), isTall);
      const bounds = boundsOf([id]);
      if (bounds && (!isClear || !map.getBounds().contains(bounds))) fly(bounds, { motion: scene.motion, besideCard: true });
    },
    openCardAt(content: HTMLElement, at: LatLng | null) {
      card.open(content, at, () => [], others(null));
    },
    /** Sets the names at once. @param taken boxes to keep free; what stands over the map unless told */
    setNames: (taken?: readonly Box[]) => labels?.layOut(taken),
    closeCard: () => card.close(),
    /** Opens and closes a card within a task, so that nobody sees it: the first that a reader opens need not wait until code is made ready. */
    rehearseCard({ id, at }: Island) {
      if (card.isOpen()) return;
      card.open(document.createElement('div'), at, () => outline([id]), others(id));
      boundsOf([id]);
      card.close();
    },
    placeCard: () => void card.place(),
    focusIsland: (id: IslandId) => islands.focus(id),
    zoomBy,
    /** By shares of the frame. */
    panBy(x: number, y: number) {
      const { x: width, y: height } = map.getSize();
      panBy(x * width, y * height);
    },
    centre: () => map.getCenter(),
    zoom: () => map.getZoom(),
    /** West, south, east, north of what is shown, in degrees. */
    frame(): readonly [west: number, south: number, east: number, north: number] {
      const shown = map.getBounds();
      return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
    },
    onDrag: (listener: () => void) => void map.on('dragstart', listener),
    /** Call when the box has a new size; size zero is left for later. */
    resize() {
      const { clientWidth: width, clientHeight: height } = box;
      if (width === 0 || height === 0 || map.getSize().equals([width, height])) return;
      map.invalidateSize({ animate: false, pan: true });
      limitZoom();
      if (scene.view.camera === null) camera.show(scene.view);
      card.place();
      labels?.requestLayout();
    },
    destroy() {
      isOver = true;
      coasts.destroy();
      clearTimeout(firstDetail);
      dropGestures();
      dropKeys();
      card.close();
      for (const part of [labels, chart, camera]) part?.destroy();
      restoreOutline();
      map.stop();
      Object.assign(map, { _animatingZoom: false }); // else Leaflet ends the zoom on a map that is gone
      map.off();
      map.remove();
    },
  };

  /** In the frame, and not wholly under something that stands over the map. */
  function isInSight(bounds: LatLngBounds): boolean {
    const { x: left, y: top } = map.latLngToContainerPoint(bounds.getNorthWest());
    const { x: right, y: bottom } = map.latLngToContainerPoint(bounds.getSouthEast());
    const covers = (over: Box) => over.left <= left && over.top <= top && over.right >= right && over.bottom >= bottom;
    return map.getBounds().intersects(bounds) && ![...obstacles(), ...cardBox()].some(covers);
  }
}
