import 'ol/ol.css';
import type { FeatureLike } from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenLayers from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import View from 'ol/View.js';
import { createPopup } from './popup';
import { camera, coastUrl, looks, pointsUrl, show } from './page';

const styleOf = (color: string) => new Style({ fill: new Fill({ color }), stroke: new Stroke({ color: looks.line, width: 1 }) });
const land = styleOf(looks.land);
const island = styleOf(looks.island);
const dot = new Style({ image: new CircleStyle({ radius: 3, fill: new Fill({ color: looks.line }) }) });
const layerOf = (url: string, style: Style | ((feature: FeatureLike) => Style)) => new VectorLayer({ source: new VectorSource({ url, format: new GeoJSON() }), style });

await show(async (target) => {
  const coast = layerOf(coastUrl, (feature) => (feature.get('name') ? island : land));
  const popup = createPopup();
  const overlay = new Overlay({ element: popup.element, positioning: 'bottom-center', autoPan: true });
  const map = new OpenLayers({
    target,
    layers: pointsUrl ? [coast, layerOf(pointsUrl, dot)] : [coast],
    overlays: [overlay],
    view: new View({ center: fromLonLat([camera.lng, camera.lat]), zoom: camera.zoom }),
  });
  map.on('click', ({ pixel, coordinate }) => {
    const name = map.forEachFeatureAtPixel(pixel, (feature) => feature.get('name'), { layerFilter: (layer) => layer === coast });
    if (!name) return;
    popup.open(name);
    overlay.setPosition(coordinate);
  });
  // Complete also means before the coast is there: wait for the first rendering that has it.
  await new Promise<void>((settle) => {
    map.on('rendercomplete', () => coast.getSource()?.getFeatures().length && settle());
  });
});
