import type { Camera, LatLng, View } from '../domain/types';
import { sameCamera } from '../state/view';
import { LatLngBounds, type LeafletMap, Point } from './leaflet';

const toBounds = ([southWest, northEast]: readonly [LatLng, LatLng]): LatLngBounds =>
  new LatLngBounds([southWest[0], southWest[1]], [northEast[0], northEast[1]]);

/**
 * Keeps Leaflet's camera and the view's the same. Both may move first; the loop ends because
 * equal cameras are left alone, compared as a link would write them.
 */
export function createCamera(
  map: LeafletMap,
  home: readonly [LatLng, LatLng],
  moved: (camera: Camera | null) => void,
) {
  const bounds = toBounds(home);
  const homeCamera = (): Camera => {
    const { x: width, y: height } = map.getSize();
    const left = 10;
    const right = Math.min(64, width * 0.16); // the controls' column
    const zoom = map.getBoundsZoom(bounds, false, new Point(left + right, Math.min(30, height * 0.06)));
    const middle = map.project(bounds.getCenter(), zoom).add([(right - left) / 2, 0]);
    const { lat, lng } = map.unproject(middle, zoom);
    return { centre: [lat, lng], zoom };
  };
  const current = (): Camera => {
    const { lat, lng } = map.getCenter();
    return { centre: [lat, lng], zoom: map.getZoom() };
  };
  const report = () => {
    const camera = current();
    moved(sameCamera(camera, homeCamera()) ? null : camera);
  };
  map.on('moveend', report);

  return {
    /** Moves to the view's camera unless it is there already. */
    follow(view: View, motion: boolean): void {
      const wanted = view.camera ?? homeCamera();
      if (sameCamera(wanted, current())) return;
      const [lat, lng] = wanted.centre;
      if (motion) map.flyTo([lat, lng], wanted.zoom, { duration: 0.8 });
      else map.setView([lat, lng], wanted.zoom, { animate: false });
    },
    /** Shows at once, without reporting: the very first view, and after the frame changed size. */
    show(view: View): void {
      const { centre, zoom } = view.camera ?? homeCamera();
      map.setView([centre[0], centre[1]], zoom, { animate: false });
    },
    destroy: () => void map.off('moveend', report),
  };
}
