import { coastEdge } from '../domain/coast-edge';
import { holderOf, statusOf } from '../domain/status';
import type { Coast } from '../domain/types/coast';
import type { UnitId } from '../domain/types/islands';
import type { Chart } from './chart';
import { markStatus } from './mark-status';
import type { DrawnCoast, MapLayer, Scene } from './scene';

/** The land around, coloured by who holds it: one path for each unit, and one for the coast of all. */
export function createLandLayer(chart: Chart): MapLayer & DrawnCoast {
  const group = chart.part('land', 1);
  const drawn = new Map<UnitId | null, SVGPathElement>();
  let edge: SVGPathElement | null = null;
  const edgesOf = new WeakMap<Coast, string[]>();
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
    *setCoast(coast) {
      const { grid, land } = coast;
      const edges = edgesOf.get(coast) ?? [];
      for (const { path } of land.slice(edges.length)) {
        edges.push(coastEdge(path, grid));
        yield;
      }
      edgesOf.set(coast, edges);
      group.setGrid(grid);
      for (const unit of new Set(land.map((shape) => shape.unit))) {
        const path = land.flatMap((shape) => (shape.unit === unit ? [shape.path] : [])).join('');
        const element = drawn.get(unit) ?? group.draw('', 'land').element;
        element.setAttribute('d', path);
        drawn.set(unit, element);
        mark(element, unit);
      }
      edge ??= group.draw('', 'land-edge').element;
      edge.setAttribute('d', edges.join(''));
    },
  };
}
