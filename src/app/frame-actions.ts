import type { KurilMap } from '../map/create-map';
import type { Store } from '../state/store';
import type { AppActions } from './actions';
import type { FrameActions } from './frame';

/**
 * What the buttons over the map do.
 * @param wantPanels brings what is loaded late @param fullscreen null where the browser has none
 */
export function createFrameActions(
  box: HTMLElement,
  store: Store,
  actions: AppActions,
  map: () => KurilMap | null,
  showHelp: (open: boolean) => void,
  wantPanels: () => void,
  fullscreen: FrameActions['fullscreen'],
): FrameActions {
  return {
    zoom: (by) => map()?.zoomBy(by),
    home() {
      actions.selectIsland(null);
      store.change({ camera: null });
    },
    pan: (x, y) => map()?.panBy(x, y),
    wantPanels,
    help(open) {
      showHelp(open);
      wantPanels();
    },
    enterMap() {
      box.scrollIntoView({ block: 'nearest' });
      box.focus({ preventScroll: true });
    },
    fullscreen,
  };
}
