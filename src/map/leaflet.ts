/**
 * The one door to Leaflet, taken from its ES sources so that only the parts in use are shipped.
 * Each handler registers itself with the map when it is imported.
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { restoreOutline } from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { Popup } from 'leaflet/src/layer/Popup.js';
export { Path } from 'leaflet/src/layer/vector/Path.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

export { LeafletMap };

/** Every path here names its renderer; Leaflet's own look-up would bring its canvas renderer along. */
LeafletMap.include({
  getRenderer: (path: { readonly options: { readonly renderer: unknown } }) => path.options.renderer,
});
