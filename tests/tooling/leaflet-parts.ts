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
  'layer/vector/SVG.js': (code) => code.slice(0, code.indexOf(found(code, '_updatePoly: function'))) + code.slice(code.indexOf(found(code, '_bringToFront: function'))),
  /** Groups of layers, which popups look for and we have none of. */
  'layer/FeatureGroup.js': () => 'export class FeatureGroup {}',
  /** Popups that a map or a layer makes of itself: ours is made by hand. */
  'layer/Popup.js': (code) => code.slice(0, code.indexOf(found(code, 'Map.include({'))),
  'layer/DivOverlay.js': (code) => code.slice(0, code.indexOf(found(code, 'Map.include({'))),
  /** Asking the device where it is. */
  'map/Map.js': (code) => code.slice(0, code.indexOf(found(code, 'locate: function (options)'))) + code.slice(code.indexOf(found(code, 'addHandler: function'))),
};

/** Leaflet's sources with what we use of them. A release that no longer has what is looked for stops the build. */
export const leafletParts = (): Plugin => ({
  name: 'leaflet-parts',
  transform: {
    filter: { id: Object.keys(changes).map((path) => new RegExp(`leaflet/src/${path}`)) },
    handler: (code, id) => Object.entries(changes).find(([path]) => id.includes(`leaflet/src/${path}`))?.[1](code),
  },
});

function found(code: string, part: string): string {
  if (!code.includes(part)) throw new Error(`Leaflet no longer has “${part}”`);
  return part;
}
