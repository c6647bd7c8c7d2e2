import { boundariesShown } from '../domain/boundaries';
import type { Boundary, BoundaryId } from '../domain/types/history';
import { type LeafletMap, Polyline } from './leaflet';
import { createRenderer } from './panes';
import type { MapLayer, MapReports } from './scene';

/** The boundary lines in force on the date, as the perspective draws them; each can be opened. */
export function createLinesLayer(map: LeafletMap, reports: Pick<MapReports, 'selectBoundary'>): MapLayer {
  const renderer = createRenderer(map, 'lines', 0.5);
  const drawn = new Map<BoundaryId, Polyline[]>();

  const draw = ({ id, kind, lines: shape }: Boundary): Polyline[] => {
    const latLngs = shape.map((line) => line.map(([lat, lng]): [number, number] => [lat, lng]));
    const at = (className: string, interactive: boolean) =>
      new Polyline(latLngs, { renderer, className, interactive, smoothFactor: 0, bubblingMouseEvents: false }).addTo(map);
    const casing = at('boundary-casing', false);
    const line = at(`boundary boundary-${kind}`, false);
    const target = at('boundary-target', true);
    line.getElement()?.setAttribute('data-boundary', id);
    const element = target.getElement();
    element?.setAttribute('role', 'button');
    element?.setAttribute('tabindex', '0');
    element?.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      reports.selectBoundary(id);
    });
    target.on('click', () => reports.selectBoundary(id));
    return [casing, line, target];
  };

  return {
    update(scene) {
      const { atlas, view, focus, t } = scene;
      const wanted = new Map(boundariesShown(atlas, view, focus).map((boundary) => [boundary.id, boundary]));
      for (const [id, lines] of drawn) {
        if (wanted.has(id)) continue;
        for (const line of lines) line.remove();
        drawn.delete(id);
      }
      for (const [id, boundary] of wanted) {
        const { name, claimant } = boundary;
        const lines = drawn.get(id) ?? draw(boundary);
        drawn.set(id, lines);
        const [, line, target] = lines;
        target?.getElement()?.setAttribute('aria-label', t('line.label', { name }));
        line?.getElement()?.setAttribute('data-claimant', claimant ?? 'none');
        line?.getElement()?.classList.toggle('is-lit', focus.boundaries.has(id));
      }
    },
    destroy: () => renderer.remove(),
  };
}
