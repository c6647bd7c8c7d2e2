import { boxAt, type Box, overlaps, type Pixel } from '../domain/box';
import { aroundPoint, outFromPoint, type Size } from '../domain/label-candidates';
import { alongLine, lengthOf, pointAlong } from '../domain/path-label';
import { type LabelRequest, placeLabels } from '../domain/place-labels';
import type { PointGrid } from '../domain/point-grid';
import type { Coast, LatLng } from '../domain/types';
import { inkGrid } from './ink-grid';
import { createLabelNode, type LabelNode, type Placed, symbolRadius } from './label-nodes';
import { isWater, type LabelText, labelTexts } from './label-texts';
import type { LeafletMap } from './leaflet';
import type { MapLayer, Scene } from './scene';
import { svgElement } from './svg-element';

interface Known {
  readonly key: string;
  readonly node: LabelNode;
  readonly size: Size;
}

/**
 * Sets the names anew whenever the camera comes to rest or the scene changes: by importance,
 * never one upon another, never over a control or out of the frame.
 * @param obstacles boxes in the frame that text must not cover.
 */
export function createLabelsLayer(
  map: LeafletMap,
  coastNow: () => Coast,
  obstacles: () => readonly Box[],
  uid: string,
): MapLayer & { readonly requestLayout: () => void; readonly layOut: (taken?: readonly Box[]) => void } {
  const root = svgElement('svg', { class: 'labels', width: 1, height: 1 });
  const measuring = svgElement('g', { class: 'labels-measuring' });
  const shown = svgElement('g');
  root.append(measuring, shown);
  map.getPane('labels')?.append(root);
  const known = new Map<string, Known>();
  let scene: Scene | null = null;
  let waiting = 0;
  let timer = 0;
  let laid = '';
  let inked: { readonly camera: string; readonly outlines: readonly (readonly Pixel[])[]; coast: PointGrid | null } = { camera: '', outlines: [], coast: null };
  const keyOf = (text: LabelText, compact: boolean) => `${text.id}|${text.lead}|${text.native.map((form) => form.text).join()}|${text.rank}|${text.chosen}|${compact}`;

  const pixel = ([lat, lng]: LatLng): Pixel => {
    const { x, y } = map.latLngToContainerPoint([lat, lng]);
    return [x, y];
  };

  const layOut = (taken = obstacles()) => {
    const { x: width, y: height } = map.getSize();
    if (!scene || width === 0 || height === 0) return;
    const zoom = map.getZoom();
    const compact = width < 480 || height < 260 || zoom < 6.2;
    root.classList.toggle('is-compact', compact);
    const texts = labelTexts(scene, zoom, compact).filter(isNear);
    const camera = [zoom, ...pixel([0, 0]), width, height, coastNow().level].join();
    const state = [camera, JSON.stringify(taken), ...texts.map((text) => keyOf(text, compact))].join('|');
    if (state === laid) return;
    laid = state;
    measureNew(texts, compact);
    if (camera !== inked.camera) inked = { camera, outlines: outlines(), coast: null };
    const lines = texts.flatMap(({ kind, along }) => (kind === 'boundary' && along ? [along.map(pixel)] : []));
    inked.coast ??= inkGrid(inked.outlines, map.getSize());
    const coast = inked.coast;
    const ink = lines.length > 0 ? inkGrid([...inked.outlines, ...lines], map.getSize()) : coast;
    const frame = boxAt(4, 4, width - 8, height - 8);
    const requests = texts.map((text) => request(text, ink, text.kind === 'boundary' ? coast : ink));
    const placed = allClaimantsOrNone(placeLabels(makeRoom(requests, texts), frame, taken), texts);
    const origin = map.containerPointToLayerPoint([0, 0]);
    shown.setAttribute('transform', `translate(${origin.x} ${origin.y})`);
    const nodes: SVGGElement[] = [];
    for (const text of texts) {
      const candidate = placed.get(text.id);
      const node = known.get(text.id)?.node;
      if (!candidate || !node) continue;
      node.place(candidate, anchorOf(text));
      nodes.push(node.element);
    }
    shown.replaceChildren(...nodes);
  };
  const outlines = (): readonly (readonly Pixel[])[] =>
    [...coastNow().islands, ...coastNow().land].flatMap(({ polygons }) => polygons.map(([outline = []]) => outline.map(([lon, lat]) => pixel([lat, lon]))));

  /** Once for all causes in a frame, and after it is painted: what the reader did is seen first. */
  const requestLayout = () => {
    waiting ||= requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        waiting = 0;
        layOut();
        root.classList.remove('is-moving');
      });
    });
  };

  const isNear = (text: LabelText): boolean =>
    (text.along?.map(pixel) ?? [anchorOf(text)]).some(isSeen);

  const isSeen = ([x, y]: Pixel): boolean => {
    const { x: width, y: height } = map.getSize();
    return x > 0 && y > 0 && x < width && y < height;
  };

  /** The outline of an island, or of a group's islets, as far as it is in the frame. */
  const seenOutline = (id: string): readonly Pixel[] => {
    const ids = scene?.atlas.islands.find((island) => island.id === id)?.members ?? [id];
    const shapes = coastNow().islands.filter((shape) => ids.includes(shape.id));
    return shapes.flatMap(({ polygons }) => polygons.flatMap(([ring = []]) => ring.map(([lon, lat]) => pixel([lat, lon])).filter(isSeen)));
  };

  /** Where a name belongs: its point, or, of an island that reaches out of the frame, the coast in sight. */
  const anchorOf = (text: LabelText): Pixel => {
    const at = pixel(text.at);
    if (!text.island || isSeen(at)) return at;
    const seen = seenOutline(text.island);
    if (seen.length < 3) return at;
    return [seen.reduce((sum, [x]) => sum + x, 0) / seen.length, seen.reduce((sum, [, y]) => sum + y, 0) / seen.length];
  };

  const measureNew = (texts: readonly LabelText[], compact: boolean) => {
    const fresh: { text: LabelText; key: string; node: LabelNode }[] = [];
    for (const text of texts) {
      const key = keyOf(text, compact);
      if (known.get(text.id)?.key === key) continue;
      fresh.push({ text, key, node: createLabelNode(text, uid) });
    }
    if (fresh.length === 0) return;
    measuring.replaceChildren(...fresh.map(({ node }) => node.element));
    for (const { text, key, node } of fresh) known.set(text.id, { key, node, size: node.measure() });
    measuring.replaceChildren();
  };

  const request = (text: LabelText, ink: PointGrid, along: PointGrid): LabelRequest<Placed> => ({
    id: text.id,
    priority: text.priority,
    candidates: candidates(text, known.get(text.id)?.size ?? { width: 0, height: 0 }, ink, along),
  });

  /** An island's name, set first, leaves its chief town the best place where it can. */
  const makeRoom = (requests: readonly LabelRequest<Placed>[], texts: readonly LabelText[]) => {
    const towns = new Set(texts.filter(({ kind, rank }) => kind === 'town' && rank <= 2).map(({ id }) => id));
    const wanted = requests.filter(({ id }) => towns.has(id)).flatMap(({ candidates: [best] }) => best?.boxes ?? []);
    const islands = new Set(texts.filter(({ kind }) => kind === 'island').map(({ id }) => id));
    return requests.map((asked) => {
      if (!islands.has(asked.id)) return asked;
      const dearer = (candidate: Placed) => (candidate.boxes.some((box) => wanted.some((other) => overlaps(box, other))) ? { ...candidate, cost: candidate.cost + 4 } : candidate);
      return { ...asked, candidates: asked.candidates.map(dearer) };
    });
  };

  /** @param ink what the name should not cross. @param along the same, for text that follows a line. */
  const candidates = (text: LabelText, size: Size, ink: PointGrid, along: PointGrid): readonly Placed[] => {
    if (text.along) {
      const seen = longestRunInside(text.along.map(pixel), map.getSize());
      if (text.kind !== 'boundary') return alongLine(seen, size, ink, { stretch: isWater(text.kind) ? 1.7 : 1 });
      // A claim line is never without its claimant: where the text cannot follow it, it stands beside it.
      const beside = [0.5, 0.35, 0.2, 0.05, 0.65, 0.8, 0.95].flatMap((share) => [5, 14].flatMap((away) => aroundPoint(pointAlong(seen, lengthOf(seen) * share), size, away, ink))).filter(({ box }) => ink.count(box, 1) === 0);
      return [...alongLine(seen, size, along, { stretch: 1, lift: size.height * 0.75 }), ...beside.map((candidate) => ({ ...candidate, boxes: [candidate.box], cost: candidate.cost + 20 }))];
    }
    const at = anchorOf(text);
    if (text.kind === 'island') {
      const out = outFromPoint(at, size, isSeen(pixel(text.at)) ? reachOf(text) : 48, ink);
      return isSeen(pixel(text.at)) ? out : out.filter(({ box }) => ink.count(box, 1) === 0);
    }
    if (text.kind === 'land') return outFromPoint(at, size, 40, ink);
    const around = aroundPoint(at, size, symbolRadius(text.kind), ink);
    return isWater(text.kind) ? around.filter(({ box }) => ink.count(box, 3) < 3) : around;
  };

  /** How far from its point an island's name may stand: just clear of the outline in sight. */
  const reachOf = ({ island = '' }: LabelText): number => {
    const corners = seenOutline(island);
    const span = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
    return Math.min(170, 24 + Math.max(span(corners.map(([x]) => x)), span(corners.map(([, y]) => y))) * 0.55);
  };

  const hide = () => root.classList.add('is-moving');
  map.on('zoomstart', hide);
  map.on('moveend', requestLayout);
  return {
    update(next) {
      scene = next;
      requestLayout();
    },
    requestLayout,
    layOut,
    destroy() {
      map.off('zoomstart', hide);
      map.off('moveend', requestLayout);
      cancelAnimationFrame(waiting);
      clearTimeout(timer);
      root.remove();
    },
  };
}

/** Of a line that leaves the frame and comes back, the longest part within. */
function longestRunInside(line: readonly Pixel[], { x: width, y: height }: { readonly x: number; readonly y: number }): readonly Pixel[] {
  let best: Pixel[] = [];
  let run: Pixel[] = [];
  for (const point of line) {
    const [x, y] = point;
    if (x < 0 || y < 0 || x > width || y > height) run = [];
    else run.push(point);
    if (run.length > best.length) best = [...run];
  }
  return best.length > 1 ? best : line;
}

/** Where one claim line cannot carry its claimant's name none does: the key names them all. */
function allClaimantsOrNone(placed: ReadonlyMap<string, Placed>, texts: readonly LabelText[]): ReadonlyMap<string, Placed> {
  const lines = new Set(texts.filter(({ kind }) => kind === 'boundary').map(({ id }) => id));
  if ([...lines].every((id) => placed.has(id))) return placed;
  return new Map([...placed].filter(([id]) => !lines.has(id)));
}
