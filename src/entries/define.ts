import { KurilMapElement } from './element';

/** Registers <kuril-map>, unless the page has done so already. */
if (!customElements.get('kuril-map')) customElements.define('kuril-map', KurilMapElement);
