import { holderOf, statusOf } from '../domain/status';
import type { Coast } from '../domain/types';
import type { LeafletMap } from './leaflet';
import { createRenderer } from './panes';
import { toLeafletRings } from './rings';
import type { MapLayer, Scene } from './scene';
import { drawShape, markStatus, type Shape } from './shapes';

/** The land around: Hokkaido, Sakhalin, Kamchatka, coloured by who holds it. */
export function createLandLayer(map: LeafletMap, coast: Coast): MapLayer & { readonly setCoast: (coast: Coast) => void } {
  const renderer = createRenderer(map, 'land', 0.5);
  let shapes: { readonly unit: string | null; readonly shape: Shape }[] = [];
  let scene: Scene | null = null;

  const draw = (next: Coast) => {
    for (const { shape } of shapes) shape.polygon.remove();
    shapes = next.land.map((land) => ({ unit: land.unit, shape: drawShape(map, land, renderer, 'land', false) }));
  };
  const mark = () => {
    if (!scene) return;
    for (const { unit, shape } of shapes) {
      const status = unit ? statusOf(scene.atlas, unit, scene.view.date) : null;
      markStatus(shape.element, status?.standing ?? 'none', status ? holderOf(status) : 'none');
    }
  };
  draw(coast);
  return {
    update(next) {
      scene = next;
      mark();
    },
    setCoast(next) {
      if (next.land.length === shapes.length) {
        next.land.forEach((land, i) => shapes[i]?.shape.polygon.setLatLngs(toLeafletRings(land.polygons)));
      } else draw(next);
      mark();
    },
    destroy: () => renderer.remove(),
  };
}
