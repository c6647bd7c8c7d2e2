import * as L from 'leaflet';
import { showLeaflet } from './leaflet';

await showLeaflet(() => L.canvas());
