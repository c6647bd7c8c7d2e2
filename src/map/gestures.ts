import type { LeafletMap } from './leaflet';

export type Gestures = 'plain' | 'cooperative';
export type GestureHint = 'wheel' | 'touch';

/**
 * Cooperative: a plain wheel and one finger scroll the page that holds the map; Ctrl or Cmd with
 * the wheel, and two fingers, move the map. Plain: the map takes them all.
 * @param mode asked at each gesture, since full screen turns a cooperative map plain.
 */
export function setGestures(map: LeafletMap, mode: () => Gestures, hint: (what: GestureHint) => void): () => void {
  const box = map.getContainer();
  const listeners = new AbortController();
  const { signal } = listeners;
  const yields = () => mode() === 'cooperative';
  const dress = () => box.classList.toggle('is-cooperative', yields());
  dress();

  box.addEventListener(
    'wheel',
    (event) => {
      if (!yields() || event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation();
      hint('wheel');
    },
    { capture: true, signal },
  );
  box.addEventListener(
    'pointerdown',
    (event) => {
      dress();
      if (event.pointerType === 'touch' && yields()) map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true, signal },
  );
  box.addEventListener(
    'touchmove',
    (event) => {
      if (!yields()) return;
      // Two fingers belong to the map: without this the browser scrolls the page with them.
      if (event.touches.length > 1) event.preventDefault();
      else hint('touch');
    },
    { passive: false, signal },
  );
  return () => listeners.abort();
}
