import type { Plugin } from 'vite';

/** What Leaflet asks about a browser that all we support answer alike; older ones stop before the map. */
const answers: Readonly<Record<string, boolean>> = {
  any3d: true, edge: false, ie3d: false, ielt9: false, inlineSvg: true, mobileOpera: false, msPointer: false, passiveEvents: true, pointer: true, retina: false, safari: false,
  svg: true, touch: true, touchNative: true, vml: false,
};

/** What of Leaflet's modules is left out or made otherwise, by the end of their path. */
const changes: Readonly<Record<string, (code: string) => string>> = {
  /** What else it asks: how far a wheel turns. Its own tests parse HTML on import, which a page under Trusted Types refuses (Leaflet issue 8423). */
  'core/Browser.js': () => `
    const { platform, userAgent } = navigator;
    export default { chrome: userAgent.includes('Chrome'), linux: platform.startsWith('Linux'), mac: platform.startsWith('Mac') };`,
  /** Drawing for Internet Explorer 8. */
  'layer/vector/SVG.VML.js': () => 'export const vmlMixin = {}, vmlCreate = null;',
  /** Touch told by pointer events, for Internet Explorer and the first Edge: browsers that have touch tell of it themselves. */
  'dom/DomEvent.Pointer.js': () => 'export const addPointerListener = (obj, type, handler) => handler, removePointerListener = () => {};',
  /** Polygons and circles of points: our paths are text. */
  'layer/vector/SVG.js': (code) => without(code, '_updatePoly: function', '_bringToFront: function'),
  /** Groups of layers, which popups look for and we have none of. */
  'layer/FeatureGroup.js': () => 'export class FeatureGroup {}',
  /** Popups that a map or a layer makes of itself, and where a popup stands and how large it is: ours is made by hand and placed by `card.ts`. */
  'layer/Popup.js': (code) => without(without(until(code, 'Map.include({'), 'if (this.options.closeButton)', '_animateZoom: function', '},'), '_adjustPan: function', '_getAnchor: function', '_adjustPan() {},'),
  /** Nor does a popup take a string, which it would read as HTML (CVE-2025-69993): its content is a node. */
  'layer/DivOverlay.js': (code) => without(without(until(code, 'Map.include({'), 'toggle: function', 'onAdd: function'), '_prepareOpen: function', '_getAnchor: function', '_updateContent() { this._contentNode.replaceChildren(this._content); },'),
  /** Asking the device where it is; keeping a point in a padded frame, which markers do. */
  'map/Map.js': (code) => without(without(code, 'locate: function (options)', 'addHandler: function'), 'panInside: function', 'invalidateSize: function'),
};

/** Leaflet's sources with what we use of them. A release that no longer has what is looked for stops the build. */
export const leafletParts = (): Plugin => ({
  name: 'leaflet-parts',
  transform: {
    filter: { id: /leaflet\/src\// },
    handler(code, id) {
      const [, change = (same: string) => same] = Object.entries(changes).find(([path]) => id.includes(`leaflet/src/${path}`)) ?? [];
      return change(code).replace(/\bBrowser\.(\w+)/g, (asked, what: string) => answer(what) ?? asked);
    },
  },
});

/** null for what is asked when the map runs. */
function answer(what: string): string | null {
  if (what in answers) return String(answers[what]);
  if (!['chrome', 'linux', 'mac'].includes(what)) throw new Error(`Leaflet asks whether a browser is or has “${what}”: say so in answers`);
  return null;
}

const until = (code: string, end: string): string => code.slice(0, code.indexOf(found(code, end)));

/** @param from where what is left out begins @param to where what stays goes on @param instead what stands in its place */
const without = (code: string, from: string, to: string, instead = ''): string => until(code, from) + instead + code.slice(code.indexOf(found(code, to)));

function found(code: string, part: string): string {
  if (!code.includes(part)) throw new Error(`Leaflet no longer has “${part}”`);
  return part;
}
