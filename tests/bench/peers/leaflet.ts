import 'leaflet/dist/leaflet.css';
import * as L from 'leaflet';
import { camera, looks, readCoast, readPoints, show } from './page';

/** Leaflet as its tutorial has it: a GeoJSON layer whose islands have a popup. */
export async function showLeaflet(renderer: () => L.Renderer): Promise<void> {
  const data = Promise.all([readCoast(), readPoints()]);
  await show(async (box) => {
    const [coast, points] = await data;
    const map = L.map(box, { renderer: renderer() }).setView([camera.lat, camera.lng], camera.zoom);
    L.geoJSON(coast, {
      style: (feature) => ({ weight: 1, color: looks.line, fillColor: feature?.properties.name ? looks.island : looks.land, fillOpacity: 1 }),
      onEachFeature: ({ properties }, layer) => {
        if (properties.name) layer.bindPopup(properties.name);
      },
    }).addTo(map);
    if (points) L.geoJSON(points, { pointToLayer: (_, at) => L.circleMarker(at, { radius: 3, weight: 1 }) }).addTo(map);
  });
}
