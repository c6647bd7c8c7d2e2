import { coastEdge } from '../domain/coast-edge';
import { holderOf, statusOf } from '../domain/status';
import type { UnitId } from '../domain/types/islands';
import { createCellRenderer } from './cell-renderer';
import type { LeafletMap } from './leaflet';
import { markStatus } from './mark-status';
import type { DrawnCoast, MapLayer, Scene } from './scene';

/** The land around, coloured by who holds it: one path for each unit, and one for the coast of all. */
export function createLandLayer(map: LeafletMap): MapLayer & DrawnCoast {
  const renderer = createCellRenderer(map, 'land', 1);
  const drawn = new Map<UnitId | null, SVGPathElement>();
  let edge: SVGPathElement | null = null;
  let scene: Scene | null = null;

  const mark = (element: SVGPathElement, unit: UnitId | null) => {
    const status = scene && unit ? statusOf(scene.atlas, unit, scene.view.date) : null;
    markStatus(element, status?.standing ?? 'none', status ? holderOf(status) : 'none');
  };
  return {
    update(next) {
      scene = next;
      drawn.forEach(mark);
    },
    *setCoast({ grid, land }) {
      const all = land.map(({ path }) => path).join('');
      const coast = coastEdge(all, grid);
      yield;
      renderer.setGrid(grid);
      for (const unit of new Set(land.map((shape) => shape.unit))) {
        const path = land.flatMap((shape) => (shape.unit === unit ? [shape.path] : [])).join('');
        const element = drawn.get(unit) ?? renderer.draw('', 'land').element;
        element.setAttribute('d', path);
        drawn.set(unit, element);
        mark(element, unit);
      }
      edge ??= renderer.draw('', 'land-edge').element;
      edge.setAttribute('d', coast);
    },
    destroy: renderer.remove,
  };
}
