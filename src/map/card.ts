import type { PointTuple } from 'leaflet';
import { type Box, boxAt, nearestOn, overlaps, type Pixel } from '../domain/box';
import { placeCard } from '../domain/place-card';
import { joinGrids, type PointGrid } from '../domain/point-grid';
import type { LatLng } from '../domain/types/geometry';
import { type LeafletMap, Popup } from './leaflet';
import { svgElement } from './svg-element';

/** A Leaflet popup that stands beside what it is about, wherever the frame has room. */
const BesidePopup = Popup.extend({
  _updatePosition(this: Popup & { _container: HTMLElement; _latlng: { lat: number; lng: number }; beside?: PointTuple; _map: LeafletMap | null }) {
    if (!this._map) return;
    const { x, y } = this._map.latLngToLayerPoint(this._latlng);
    const [left, top] = this.beside ?? [0, 0];
    this._container.style.transform = `translate3d(${x}px,${y}px,0)`;
    Object.assign(this._container, { _leaflet_pos: this._map.latLngToLayerPoint(this._latlng) });
    this._container.style.left = `${left}px`;
    this._container.style.top = `${top}px`;
  },
  /** Leaflet lays the content out in one line, then in its width: ours has its width from the frame. */
  _updateLayout() {},
}) as unknown as new (options: object) => Popup & { beside?: PointTuple; _updatePosition: () => void };

export interface Card {
  /**
   * Opens `content` beside a point, or anywhere for null, clear of a coast, and if it can be of others, both in degrees of the Mercator map; false when it is not clear.
   * @param isTall whether it is known to be as high as a card may be, and need not be measured
   */
  readonly open: (content: HTMLElement, at: LatLng | null, outline: () => readonly PointGrid[], others: () => readonly PointGrid[], isTall?: boolean) => boolean;
  readonly close: () => void;
  /** Finds the card's place again; false when the frame has none clear of its island. */
  readonly place: () => boolean;
  readonly isOpen: () => boolean;
}

/** A card's width on a map of a width, in pixels. */
export const cardWidth = (mapWidth: number): number => Math.min(400, Math.max(280, mapWidth * 0.48));

/** Below this height in pixels a card shows little more than its head. */
const comfortable = 360;
const smallest = 210;
const tallest = 620;

/** The heights to try, as shares of what the card would like. */
const shares = [1, 0.9, 0.8, 0.7, 0.62, 0.55, 0.48, 0.42];

export function createCard(map: LeafletMap, obstacles: () => readonly Box[], placed: () => void): Card {
  const leader = svgElement('svg', { class: 'card-leader', width: 1, height: 1, 'aria-hidden': 'true' });
  const thread = svgElement('path');
  leader.append(thread);
  const popup = new BesidePopup({
    pane: 'card',
    className: 'beside',
    closeButton: false,
    closeOnClick: false,
    closeOnEscapeKey: false,
    autoPan: false,
    minWidth: 0,
    maxWidth: 2000,
  });
  let outline: () => readonly PointGrid[] = () => [];
  let others: () => readonly PointGrid[] = () => [];
  let at: LatLng | null = null;

  /** @param controls the obstacles: read before anything is written, so that the page is laid out once */
  const place = (controls: readonly Box[], isTall = false): boolean => {
    const element = popup.getElement();
    const { x: mapWidth, y: mapHeight } = map.getSize();
    const wrapper = element?.querySelector<HTMLElement>('.leaflet-popup-content-wrapper');
    if (!element || !wrapper || !popup.isOpen() || mapWidth === 0) return false;
    const frame = boxAt(12, 12, mapWidth - 24, mapHeight - 24);
    const width = cardWidth(mapWidth);
    const highest = Math.min(tallest, mapHeight - 24);
    element.style.width = `${width}px`;
    if (!isTall) {
      wrapper.style.maxHeight = `${highest}px`;
      element.classList.remove('is-low');
    }
    const natural = isTall ? highest : Math.min(element.offsetHeight, highest);
    const anchor = at && pixel(at);
    const zero = map.latLngToContainerPoint([0, 0]);
    const perDegree = (256 * map.getZoomScale(map.getZoom(), 0)) / 360;
    const inDegrees = ({ left, top, right, bottom }: Box): Box =>
      ({ left: (left - zero.x) / perDegree, right: (right - zero.x) / perDegree, top: (zero.y - bottom) / perDegree, bottom: (zero.y - top) / perDegree });
    const coast = joinGrids(outline(), inDegrees);
    const beside = joinGrids(others(), inDegrees);
    let clear: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const share of shares) {
      const size = { width, height: Math.min(natural, Math.max(smallest, natural * share)) };
      const lost = (natural - size.height) * 0.5 + Math.max(0, Math.min(natural, comfortable) - size.height) * 2.5;
      if (lost >= least) break; // the lower, the more is lost
      const found = placeCard(frame, anchor, coast, beside, controls, size, least - lost);
      if (found) {
        least = found.cost + lost;
        clear = found.box;
      }
      if (size.height <= smallest) break;
    }
    const box = clear ?? corner(frame, { width, height: natural }, controls, coast);
    wrapper.style.maxHeight = `${box.bottom - box.top < natural ? box.bottom - box.top : highest}px`;
    element.classList.toggle('is-low', box.bottom - box.top < Math.min(natural, comfortable));
    const { lat, lng } = popup.getLatLng() ?? map.getCenter();
    const [x, y] = pixel([lat, lng]);
    popup.beside = [box.left - x, box.top - y];
    popup._updatePosition();
    if (anchor) draw(box, anchor);
    else thread.removeAttribute('d');
    placed();
    return clear !== null;
  };
  const pixel = ([lat, lng]: LatLng): Pixel => {
    const { x, y } = map.latLngToContainerPoint([lat, lng]);
    return [x, y];
  };
  const draw = (box: Box, [toX, toY]: Pixel) => {
    const [x, y] = nearestOn(box, [toX, toY]);
    thread.setAttribute('d', `M${x - box.left} ${y - box.top}L${toX - box.left} ${toY - box.top}`);
  };

  return {
    open(content, nextAt, nextOutline, nextOthers, isTall) {
      const controls = obstacles();
      at = nextAt;
      outline = nextOutline;
      others = nextOthers;
      popup.setLatLng(at ? [at[0], at[1]] : map.getCenter());
      if (popup.getContent() !== content) popup.setContent(content);
      if (!popup.isOpen()) popup.openOn(map);
      popup.getElement()?.prepend(leader);
      return place(controls, isTall);
    },
    close: () => void popup.close(),
    place: () => popup.isOpen() && place(obstacles()),
    isOpen: () => popup.isOpen(),
  };
}

/** Without a clear place, the corner of the frame where the fewest controls and the least of the coast are covered. */
function corner(frame: Box, { width, height }: { readonly width: number; readonly height: number }, controls: readonly Box[], coast: PointGrid): Box {
  const cost = (box: Box) => controls.filter((control) => overlaps(box, control)).length + coast.count(box) / Math.max(1, coast.size);
  const [first, ...rest] = [frame.left, frame.right - width].flatMap((left) => [frame.top, frame.bottom - height].map((top) => boxAt(left, top, width, height)));
  return rest.reduce((best, box) => (cost(box) < cost(best) ? box : best), first ?? frame);
}
