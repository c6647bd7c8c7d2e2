/** What of Leaflet comes after what answers a click: a door of its own, for all behind the first comes at once. */
export { ImageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
