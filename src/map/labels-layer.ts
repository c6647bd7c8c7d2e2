import type { Box, Pixel } from '../domain/box';
import type { LabelForm, Size } from '../domain/label-candidates';
import type { Coast } from '../domain/types/coast';
import type { LatLng } from '../domain/types/geometry';
import { atOnce, frame, inSlices, pause, rest } from './in-slices';
import { type LabelGround, surveyGround } from './label-ground';
import { createLabelNode, type LabelNode } from './label-nodes';
import { type LabelText, labelTexts } from './label-texts';
import { isCompact, isNear, layOutLabels } from './lay-out-labels';
import type { LeafletMap } from './leaflet';
import { onceATask } from './once-a-task';
import type { MapLayer, Scene } from './scene';
import { svgElement } from './svg-element';

interface Known {
  readonly key: string;
  readonly node: LabelNode;
  readonly sizes: Readonly<Record<LabelForm, Size>>;
}

export interface LabelsLayer extends MapLayer {
  readonly requestLayout: () => void;
  /** Sets the names at once. @param taken boxes to keep free; the obstacles unless told */
  readonly layOut: (taken?: readonly Box[]) => void;
  readonly destroy: () => void;
}

/**
 * Sets the names anew whenever the camera comes to rest or the scene changes.
 * @param coastNow what names keep clear of: true to a pixel is enough, so that they stand alike before and after a finer one has come
 * @param obstacles boxes in the frame that text must not cover.
 * @param firstSet called when names stand for the first time
 */
export function createLabelsLayer(
  map: LeafletMap,
  coastNow: () => Coast,
  obstacles: () => readonly Box[],
  uid: string,
  firstSet: () => void,
): LabelsLayer {
  const shown = svgElement('g');
  const root = svgElement('svg', { class: 'labels', width: 1, height: 1 }, shown);
  map.getPane('labels')?.append(root);
  const known = new Map<string, Known>();
  let scene: Scene | null = null;
  let waiting = 0;
  /** Of several layouts only the last comes to its end. */
  let last = 0;
  let isOver = false;
  let laid = '';
  let ground: { readonly camera: string; readonly at: LabelGround } | null = null;
  const keyOf = (text: LabelText, compact: boolean) => `${text.id}|${text.lead}|${text.native.map((form) => form.text).join()}|${text.rank}|${text.chosen}|${compact}`;

  /**
   * The frame's pixels at the camera as it is now, however it moves later. Not whole ones, as
   * Leaflet has them: text runs on beyond a line as its last short piece points.
   */
  const pixelsNow = () => {
    const zoom = map.getZoom();
    const corner = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
    return ([lat, lng]: LatLng): Pixel => {
      const { x, y } = map.project([lat, lng], zoom).subtract(corner);
      return [x, y];
    };
  };

  function* layOut(taken: readonly Box[]) {
    const now = scene;
    const { x: width, y: height } = map.getSize();
    if (!now || width === 0 || height === 0) return;
    const zoom = map.getZoom();
    const compact = isCompact(width, height, zoom);
    root.classList.toggle('is-compact', compact);
    const { islands } = now.atlas;
    const pixel = pixelsNow();
    const origin = map.containerPointToLayerPoint([0, 0]);
    for (const left of shown.querySelectorAll(':scope > [visibility]')) left.remove(); // by a layout that was given up
    const camera = [zoom, ...pixel([0, 0]), width, height, coastNow().level].join();
    if (camera !== ground?.camera) {
      ground = { camera, at: yield* surveyGround(map.getSize(), pixel, coastNow()) };
      yield;
    }
    const { at } = ground;
    const texts = labelTexts(now, zoom, compact).filter((text) => isNear(text, islands, at));
    const state = [camera, JSON.stringify(taken), ...texts.map((text) => keyOf(text, compact))].join('|');
    if (state === laid) return;
    yield;
    yield* measureNew(texts, compact);
    yield;
    const placed = yield* layOutLabels(texts, islands, ({ id }, form) => known.get(id)?.sizes[form] ?? { width: 0, height: 0 }, at, taken);
    const isFirst = laid === '';
    laid = state;
    shown.setAttribute('transform', `translate(${origin.x} ${origin.y})`);
    const nodes = texts.flatMap(({ id }) => {
      const [found, node] = [placed.get(id), known.get(id)?.node];
      return found && node ? [{ found, node }] : [];
    });
    const staying = new Set<Element>(nodes.map(({ node }) => node.element));
    // What goes does so first: a line's old name and its new one follow paths of the same id.
    for (const element of [...shown.children]) if (!staying.has(element)) element.remove();
    for (const { found, node } of nodes) {
      node.place(found.candidate, found.anchor);
      if (!node.element.isConnected) shown.append(node.element); // what stays is not laid out anew
    }
    if (isFirst) firstSet();
  }

  const begin = () => {
    waiting = 0;
    if (isOver) return;
    const turn = ++last;
    void inSlices(layOut(obstacles()), () => turn !== last, 6, laid ? frame : pause).then((isDone) => isDone && root.classList.remove('is-moving'));
  };
  /** Once for all causes, and after they are painted: what the reader did is seen first, and what follows from it; names wait until a slider rests. */
  const requestLayout = onceATask(() => {
    if (isOver) return;
    waiting ||= requestAnimationFrame(() => void (laid ? rest() : pause()).then(begin));
  });

  /** Makes the nodes a few at a time: the browser lays out their text to measure it. */
  function* measureNew(texts: readonly LabelText[], compact: boolean) {
    const due = texts.flatMap((text) => {
      const key = keyOf(text, compact);
      return known.get(text.id)?.key === key ? [] : [{ text, key }];
    });
    while (due.length > 0) {
      const fresh = due.splice(0, 6).map(({ text, key }) => ({ id: text.id, key, node: createLabelNode(text, uid) }));
      shown.append(...fresh.map(({ node }) => node.element));
      for (const { id, key, node } of fresh) known.set(id, { key, node, sizes: node.measure() });
      yield;
    }
  }

  const hide = () => {
    last++;
    root.classList.add('is-moving');
  };
  map.on('zoomstart', hide);
  map.on('moveend', requestLayout);
  return {
    update(next) {
      scene = next;
      requestLayout();
    },
    requestLayout,
    layOut(taken = obstacles()) {
      last++;
      atOnce(layOut(taken));
    },
    destroy() {
      isOver = true;
      map.off('zoomstart', hide);
      map.off('moveend', requestLayout);
      cancelAnimationFrame(waiting);
      last++;
      root.remove();
    },
  };
}
