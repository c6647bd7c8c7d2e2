import type { LeafletMap } from './leaflet';

export interface KeyMoves {
  /** By a step to the right and down, negative for left and up. */
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (by: number) => void;
  readonly home: () => void;
  readonly help: () => void;
}

/**
 * Keys that move the map while it, or anything drawn on it, has the focus. Islands take the arrows
 * first; what is read in a popup keeps its own. Leaflet's handler knows neither islands nor Home.
 */
export function setKeys(map: LeafletMap, { pan, zoom, home, help }: KeyMoves): () => void {
  const box = map.getContainer();
  const moves: Readonly<Record<string, () => void>> = {
    arrowleft: () => pan(-1, 0),
    arrowright: () => pan(1, 0),
    arrowup: () => pan(0, -1),
    arrowdown: () => pan(0, 1),
    '+': () => zoom(1),
    '=': () => zoom(1),
    '-': () => zoom(-1),
    home,
    '?': help,
  };
  const onKey = (event: KeyboardEvent) => {
    const move = moves[event.key.toLowerCase()];
    const isRead = event.target instanceof Element && event.target.closest('.leaflet-popup');
    if (!move || isRead || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  box.addEventListener('keydown', onKey);
  return () => box.removeEventListener('keydown', onKey);
}
