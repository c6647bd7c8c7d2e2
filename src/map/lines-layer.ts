import { boundariesShown } from '../domain/boundaries';
import { toMercator } from '../domain/mercator';
import type { LatLng } from '../domain/types/geometry';
import type { Boundary, BoundaryId } from '../domain/types/history';
import type { Chart } from './chart';
import type { MapLayer, MapReports } from './scene';

/** Cells in a degree: less than half a pixel each, however close. */
const grid = 8000;

/** The boundary lines in force on the date, as the perspective draws them; each can be opened. */
export function createLinesLayer(chart: Chart, reports: Pick<MapReports, 'selectBoundary'>): MapLayer {
  const group = chart.part('lines', grid);
  const drawn = new Map<BoundaryId, ReturnType<typeof draw>>();

  const draw = ({ id, kind, lines: shape }: Boundary) => {
    const d = shape.map((line) => `M${line.flatMap(cellOf).join(' ')}`).join('');
    const casing = group.draw(d, 'boundary-casing');
    const line = group.draw(d, `boundary boundary-${kind}`);
    const target = group.draw(d, 'boundary-target', true);
    line.element.setAttribute('data-boundary', id);
    target.element.setAttribute('role', 'button');
    target.element.setAttribute('tabindex', '0');
    target.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      reports.selectBoundary(id);
    });
    target.path.on('click', () => reports.selectBoundary(id));
    return { paths: [casing, line, target].map(({ path }) => path), line: line.element, target: target.element };
  };

  return {
    update(scene) {
      const { atlas, view, focus, t } = scene;
      const wanted = new Map(boundariesShown(atlas, view, focus).map((boundary) => [boundary.id, boundary]));
      for (const [id, { paths }] of drawn) {
        if (wanted.has(id)) continue;
        for (const path of paths) path.remove();
        drawn.delete(id);
      }
      for (const [id, boundary] of wanted) {
        const { name, claimant } = boundary;
        const shown = drawn.get(id) ?? draw(boundary);
        drawn.set(id, shown);
        shown.target.setAttribute('aria-label', t('line.label', { name }));
        shown.line.setAttribute('data-claimant', claimant ?? 'none');
        shown.line.classList.toggle('is-lit', focus.boundaries.has(id));
      }
    },
  };
}

function cellOf([lat, lng]: LatLng): readonly number[] {
  const [east, north] = toMercator([lng, lat]);
  return [Math.round(east * grid), Math.round(-north * grid)];
}
