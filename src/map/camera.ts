import { homeMargins } from '../domain/home-margins';
import type { LatLng } from '../domain/types/geometry';
import type { Camera, View } from '../domain/types/view';
import { sameCamera } from '../state/view';
import { LatLngBounds, type LeafletMap, Point } from './leaflet';
import { onceATask } from './once-a-task';

const toBounds = ([southWest, northEast]: readonly [LatLng, LatLng]): LatLngBounds =>
  new LatLngBounds([southWest[0], southWest[1]], [northEast[0], northEast[1]]);

/**
 * Keeps Leaflet's camera and the view's the same. Both may move first; the loop ends because
 * equal cameras are left alone, compared as a link would write them.
 */
export function createCamera(
  map: LeafletMap,
  home: readonly [LatLng, LatLng],
  limits: LatLngBounds,
  moved: (camera: Camera | null) => void,
) {
  const bounds = toBounds(home);
  const homeCamera = (): Camera => {
    const { x: width, y: height } = map.getSize();
    const { left, right, high } = homeMargins(width, height);
    const zoom = map.getBoundsZoom(bounds, false, new Point(left + right, high));
    const middle = map.project(bounds.getCenter(), zoom).add([(right - left) / 2, 0]);
    const { lat, lng } = map.unproject(middle, zoom);
    return { centre: [lat, lng], zoom };
  };
  /** Where Leaflet was last sent: it ends up to half a pixel off, which is no move of the reader's. */
  let sentTo: Camera | null = null;
  const current = (): Camera => {
    const { lat, lng } = map.getCenter();
    const zoom = map.getZoom();
    const isThere = sentTo?.zoom === zoom && map.project([...sentTo.centre], zoom).distanceTo(map.project([lat, lng], zoom)) < 1;
    return sentTo && isThere ? sentTo : { centre: [lat, lng], zoom };
  };
  /** As near as the frame can be without showing what lies beyond the limits; Leaflet's own would come later, and animated. */
  const within = ({ centre: [lat, lng], zoom: wanted }: Camera): Camera => {
    const zoom = Math.min(Math.max(wanted, map.getMinZoom()), map.getMaxZoom());
    const { x: width, y: height } = map.getSize();
    const [{ x: left, y: top }, { x: right, y: bottom }] = [map.project(limits.getNorthWest(), zoom), map.project(limits.getSouthEast(), zoom)];
    const { x, y } = map.project([lat, lng], zoom);
    // Half a pixel for Leaflet's rounding.
    const keep = (value: number, from: number, to: number, half: number) => (from + half > to - half ? (from + to) / 2 : Math.min(Math.max(value, from + half + 0.5), to - half - 0.5));
    const kept = new Point(keep(x, left, right, width / 2), keep(y, top, bottom, height / 2));
    if (kept.equals([x, y])) return { centre: [lat, lng], zoom };
    const found = map.unproject(kept, zoom);
    return { centre: [found.lat, found.lng], zoom };
  };
  let isOver = false;
  /** Once the move is seen: what follows from it may take its time. */
  const report = onceATask(() => {
    if (isOver) return;
    const camera = current();
    moved(sameCamera(camera, homeCamera()) ? null : camera);
  });
  map.on('moveend', report);

  return {
    /** Moves to the view's camera unless it is there already. */
    follow(view: View, motion: boolean): void {
      const wanted = within(view.camera ?? homeCamera());
      if (sameCamera(wanted, current())) {
        if (view.camera && !sameCamera(view.camera, wanted)) report(); // asked beyond the limits, where the map stands
        return;
      }
      sentTo = wanted;
      const [lat, lng] = wanted.centre;
      if (motion) map.flyTo([lat, lng], wanted.zoom, { duration: 0.8 });
      else map.setView([lat, lng], wanted.zoom, { animate: false });
    },
    /** Shows at once, without reporting: the very first view, and after the frame changed size. */
    show(view: View): void {
      const { centre, zoom } = within(view.camera ?? homeCamera());
      map.setView([centre[0], centre[1]], zoom, { animate: false });
    },
    destroy() {
      isOver = true;
      map.off('moveend', report);
    },
  };
}
