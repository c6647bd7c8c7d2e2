import type { LatLngTuple } from 'leaflet';
import { coastPieces } from '../domain/coast-pieces';
import { holderOf, statusOf } from '../domain/status';
import type { CoastShape } from '../domain/types/coast';
import { type LeafletMap, Polyline } from './leaflet';
import { createRenderer } from './panes';
import type { DrawnCoast, MapLayer, Scene } from './scene';
import { drawShape, markStatus, type Shape } from './shapes';

interface Drawn {
  readonly unit: string | null;
  readonly shape: Shape;
  /** Its coast by itself, where the land goes on beyond the shape. */
  readonly edge: Polyline | null;
}

/** The land around, coloured by who holds it. */
export function createLandLayer(map: LeafletMap): MapLayer & DrawnCoast {
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
  const mark = ({ unit, shape }: Drawn) => {
    const status = scene && unit ? statusOf(scene.atlas, unit, scene.view.date) : null;
    markStatus(shape.element, status?.standing ?? 'none', status ? holderOf(status) : 'none');
  };
  return {
    update(next) {
      scene = next;
      drawn.forEach(mark);
    },
    *setCoast({ land }) {
      const before = drawn;
      for (const shape of land) {
        drawn = [...drawn, draw(shape)];
        drawn.slice(-1).forEach(mark);
        yield;
      }
      for (const { shape, edge } of before) for (const layer of [shape.polygon, edge]) layer?.remove();
      drawn = drawn.filter((one) => !before.includes(one));
    },
    destroy: () => renderer.remove(),
  };
}
