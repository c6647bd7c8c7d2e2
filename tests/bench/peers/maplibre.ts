import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, NavigationControl, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { camera, coastUrl, looks, pointsUrl, show } from './page';

setWorkerUrl(workerUrl);
const absolute = (url: string) => new URL(url, location.href).href;

await show(async (container) => {
  const map = new MapLibre({
    container,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom - 1, // its tiles are twice as wide
    style: {
      version: 8,
      sources: {
        coast: { type: 'geojson', data: absolute(coastUrl) },
        ...(pointsUrl ? { points: { type: 'geojson', data: absolute(pointsUrl) } } : {}),
      },
      layers: [
        { id: 'land', type: 'fill', source: 'coast', paint: { 'fill-color': ['case', ['to-boolean', ['get', 'name']], looks.island, looks.land] } },
        { id: 'line', type: 'line', source: 'coast', paint: { 'line-color': looks.line, 'line-width': 1 } },
        ...(pointsUrl ? [{ id: 'points', type: 'circle' as const, source: 'points', paint: { 'circle-radius': 3 } }] : []),
      ],
    },
  });
  map.addControl(new NavigationControl(), 'top-left');
  map.on('click', 'land', ({ features, lngLat }) => {
    const name = features?.[0]?.properties.name;
    if (name) new Popup().setLngLat(lngLat).setText(name).addTo(map);
  });
  await map.once('idle');
});
