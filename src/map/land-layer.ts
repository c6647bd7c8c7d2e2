import type { LatLngTuple } from 'leaflet';
import { coastPieces } from '../domain/coast-pieces';
import { holderOf, statusOf } from '../domain/status';
import type { Coast, CoastShape } from '../domain/types';
import { type LeafletMap, Polyline } from './leaflet';
import { createRenderer } from './panes';
import type { MapLayer, Scene } from './scene';
import { drawShape, markStatus, type Shape } from './shapes';

interface Drawn {
  readonly unit: string | null;
  readonly shape: Shape;
  /** Its coast by itself, where the land goes on beyond the shape. */
  readonly edge: Polyline | null;
}

/** The land around, coloured by who holds it. */
export function createLandLayer(map: LeafletMap, coast: Coast): MapLayer & { readonly setCoast: (coast: Coast) => void } {
  const renderer = createRenderer(map, 'land', 0.5);
  let drawn: readonly Drawn[] = [];
  let scene: Scene | null = null;

  const draw = (land: CoastShape): Drawn => {
    const rings = land.polygons.flat();
    const pieces = rings.flatMap(coastPieces);
    const isCut = pieces.length !== rings.length || pieces.some((piece, i) => piece.length !== rings[i]?.length);
    const shape = drawShape(map, land, renderer, isCut ? 'land is-cut' : 'land', false);
    if (!isCut) return { unit: land.unit, shape, edge: null };
    const latLngs = pieces.map((piece) => piece.map(([lon, lat]): LatLngTuple => [lat, lon]));
    return { unit: land.unit, shape, edge: new Polyline(latLngs, { renderer, className: 'land-edge', interactive: false, smoothFactor: 0 }).addTo(map) };
  };
  const setCoast = (next: Coast) => {
    for (const { shape, edge } of drawn) for (const layer of [shape.polygon, edge]) layer?.remove();
    drawn = next.land.map(draw);
  };
  const mark = () => {
    if (!scene) return;
    for (const { unit, shape } of drawn) {
      const status = unit ? statusOf(scene.atlas, unit, scene.view.date) : null;
      markStatus(shape.element, status?.standing ?? 'none', status ? holderOf(status) : 'none');
    }
  };
  setCoast(coast);
  return {
    update(next) {
      scene = next;
      mark();
    },
    setCoast(next) {
      setCoast(next);
      mark();
    },
    destroy: () => renderer.remove(),
  };
}
