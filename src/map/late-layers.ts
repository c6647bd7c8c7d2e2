/** Layers that come after what answers a click. */
export { createLabelsLayer } from './labels-layer';
export { addRelief } from './relief-layer';
