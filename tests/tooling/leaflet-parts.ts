import type { Plugin } from 'vite';

/** What of Leaflet's modules is left out or made otherwise, by the end of their path. */
const changes: Readonly<Record<string, (code: string) => string>> = {
  /** It parses HTML when it is imported, which a page under Trusted Types refuses (Leaflet issue 8423): the same node, made without parsing. */
  'core/Browser.js': (code) => code.replace(found(code, "div.innerHTML = '<svg/>'"), "div.appendChild(svgCreate('svg'))"),
  /** Drawing for Internet Explorer 8. */
  'layer/vector/SVG.VML.js': () => 'export const vmlMixin = {}, vmlCreate = null;',
  /** Touch told by pointer events, for Internet Explorer and the first Edge: browsers that have touch tell of it themselves. */
  'dom/DomEvent.Pointer.js': () => 'export const addPointerListener = (obj, type, handler) => handler, removePointerListener = () => {};',
  /** Polygons and circles of points: our paths are text. */
  'layer/vector/SVG.js': (code) => without(code, '_updatePoly: function', '_bringToFront: function'),
  /** Groups of layers, which popups look for and we have none of. */
  'layer/FeatureGroup.js': () => 'export class FeatureGroup {}',
  /** Popups that a map or a layer makes of itself, and where a popup stands and how large it is: ours is made by hand and placed by `card.ts`. */
  'layer/Popup.js': (code) => without(without(until(code, 'Map.include({'), '_updateLayout: function', '_animateZoom: function'), '_adjustPan: function', '_getAnchor: function', '_adjustPan() {},'),
  'layer/DivOverlay.js': (code) => without(without(without(until(code, 'Map.include({'), 'toggle: function', 'onAdd: function'), '_prepareOpen: function', '_updateContent: function'), '_updatePosition: function', '_getAnchor: function'),
  /** Asking the device where it is; keeping a point in a padded frame, which markers do. */
  'map/Map.js': (code) => without(without(code, 'locate: function (options)', 'addHandler: function'), 'panInside: function', 'invalidateSize: function'),
};

/** Leaflet's sources with what we use of them. A release that no longer has what is looked for stops the build. */
export const leafletParts = (): Plugin => ({
  name: 'leaflet-parts',
  transform: {
    filter: { id: Object.keys(changes).map((path) => new RegExp(`leaflet/src/${path}`)) },
    handler: (code, id) => Object.entries(changes).find(([path]) => id.includes(`leaflet/src/${path}`))?.[1](code),
  },
});

const until = (code: string, end: string): string => code.slice(0, code.indexOf(found(code, end)));

/** @param from where what is left out begins @param to where what stays goes on @param instead what stands in its place */
const without = (code: string, from: string, to: string, instead = ''): string => until(code, from) + instead + code.slice(code.indexOf(found(code, to)));

function found(code: string, part: string): string {
  if (!code.includes(part)) throw new Error(`Leaflet no longer has “${part}”`);
  return part;
}
