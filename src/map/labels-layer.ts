import { boxAt, type Box, type Pixel } from '../domain/box';
import { aroundPoint, outFromPoint, type Size } from '../domain/label-candidates';
import { alongLine } from '../domain/path-label';
import { type LabelRequest, placeLabels } from '../domain/place-labels';
import { createPointGrid, type PointGrid } from '../domain/point-grid';
import type { Coast, LatLng } from '../domain/types';
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
): MapLayer & { readonly layOut: () => void } {
  const root = svgElement('svg', { class: 'labels', width: 1, height: 1 });
  const measuring = svgElement('g', { class: 'labels-measuring' });
  const shown = svgElement('g');
  root.append(measuring, shown);
  map.getPane('labels')?.append(root);
  const known = new Map<string, Known>();
  let scene: Scene | null = null;

  const pixel = ([lat, lng]: LatLng): Pixel => {
    const { x, y } = map.latLngToContainerPoint([lat, lng]);
    return [x, y];
  };

  const layOut = () => {
    const { x: width, y: height } = map.getSize();
    if (!scene || width === 0 || height === 0) return;
    const zoom = map.getZoom();
    const compact = width < 480 || height < 260 || zoom < 6.2;
    root.classList.toggle('is-compact', compact);
    const texts = labelTexts(scene, zoom, compact).filter((text) => near(text, width, height));
    measureNew(texts);
    const coast = coastGrid(coastNow(), pixel, width, height);
    const frame = boxAt(4, 4, width - 8, height - 8);
    const placed = placeLabels(texts.map((text) => request(text, coast)), frame, obstacles());
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
    root.classList.remove('is-moving');
  };

  const near = (text: LabelText, width: number, height: number): boolean =>
    (text.along?.map(pixel) ?? [anchorOf(text)]).some(([x, y]) => x > 0 && y > 0 && x < width && y < height);

  /** Where a name belongs: its point, or, of an island that reaches out of the frame, the coast in sight. */
  const anchorOf = (text: LabelText): Pixel => {
    const at = pixel(text.at);
    const { x: width, y: height } = map.getSize();
    const isSeen = ([x, y]: Pixel) => x > 0 && y > 0 && x < width && y < height;
    if (text.kind !== 'island' || isSeen(at)) return at;
    const rings = coastNow().islands.find(({ id }) => id === text.island)?.polygons.map(([outline = []]) => outline) ?? [];
    const seen = rings.flatMap((ring) => ring.map(([lon, lat]) => pixel([lat, lon])).filter(isSeen));
    if (seen.length < 3) return at;
    return [seen.reduce((sum, [x]) => sum + x, 0) / seen.length, seen.reduce((sum, [, y]) => sum + y, 0) / seen.length];
  };

  const measureNew = (texts: readonly LabelText[]) => {
    const fresh: { text: LabelText; key: string; node: LabelNode }[] = [];
    for (const text of texts) {
      const key = `${text.lead}|${text.native.map((form) => form.text).join()}|${text.rank}|${text.chosen}|${root.classList}`;
      if (known.get(text.id)?.key === key) continue;
      fresh.push({ text, key, node: createLabelNode(text, uid) });
    }
    if (fresh.length === 0) return;
    measuring.replaceChildren(...fresh.map(({ node }) => node.element));
    for (const { text, key, node } of fresh) known.set(text.id, { key, node, size: node.measure() });
    measuring.replaceChildren();
  };

  const request = (text: LabelText, coast: PointGrid): LabelRequest<Placed> => ({
    id: text.id,
    priority: text.priority,
    candidates: candidates(text, known.get(text.id)?.size ?? { width: 0, height: 0 }, coast),
  });

  const candidates = (text: LabelText, size: Size, coast: PointGrid): readonly Placed[] => {
    if (text.along) {
      const lift = text.kind === 'boundary' ? size.height * 0.75 : 0;
      const stretch = isWater(text.kind) ? 1.7 : 1;
      return alongLine(longestRunInside(text.along.map(pixel), map.getSize()), size, coast, { stretch, lift });
    }
    const at = anchorOf(text);
    if (text.kind === 'island') return outFromPoint(at, size, reachOf(text), coast);
    if (text.kind === 'land') return outFromPoint(at, size, 40, coast);
    const around = aroundPoint(at, size, symbolRadius(text.kind), coast);
    return isWater(text.kind) ? around.filter(({ box }) => coast.count(box, 3) < 3) : around;
  };

  /** How far from its point an island's name may stand: just clear of its outline. */
  const reachOf = ({ island: id }: LabelText): number => {
    const island = scene?.atlas.islands.find((candidate) => candidate.id === id);
    const ids = island?.members ?? [id];
    const corners = coastNow().islands.filter((shape) => ids.includes(shape.id)).flatMap(({ polygons }) => polygons.flatMap(([ring = []]) => ring.map(([lon, lat]) => pixel([lat, lon]))));
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const extent = corners.length === 0 ? 0 : Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    return Math.min(170, 24 + extent * 0.55);
  };

  const hide = () => root.classList.add('is-moving');
  map.on('zoomstart', hide);
  map.on('moveend', layOut);
  return {
    update(next) {
      scene = next;
      layOut();
    },
    layOut,
    destroy() {
      map.off('zoomstart', hide);
      map.off('moveend', layOut);
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

/** Coast points in and near the frame, thinned to about one in each 3 pixels. */
function coastGrid(coast: Coast, pixel: (at: LatLng) => Pixel, width: number, height: number): PointGrid {
  const points: Pixel[] = [];
  for (const { polygons } of [...coast.islands, ...coast.land]) {
    for (const [outline = []] of polygons) {
      let last: Pixel = [Number.NEGATIVE_INFINITY, 0];
      for (const [lon, lat] of outline) {
        const point = pixel([lat, lon]);
        const [x, y] = point;
        if (x < -20 || y < -20 || x > width + 20 || y > height + 20) {
          last = point;
          continue;
        }
        const run = Math.hypot(x - last[0], y - last[1]);
        if (run < 3) continue;
        for (let step = 6; step < Math.min(run, 200); step += 6) {
          points.push([last[0] + ((x - last[0]) * step) / run, last[1] + ((y - last[1]) * step) / run]);
        }
        points.push(point);
        last = point;
      }
    }
  }
  return createPointGrid(points);
}
