import type { Problem } from '../read';
import type { Rule } from './rule';

const allowed = 0.03;

/** Where drawn and published area differ by more than 3 %, the data say why. */
export const areasExplained: Rule = (files) =>
  files['islands.geojson'].features.flatMap(({ id, properties }, i): Problem[] => {
    const { publishedAreaKm2: published, drawnAreaKm2: drawn, areaNote } = properties;
    if (!published || !drawn || areaNote || Math.abs(drawn / published - 1) <= allowed) return [];
    return [{ file: 'islands.geojson', path: `features.${i}.properties.areaNote`, message: `"${id}" is drawn with ${drawn} km² but published with ${published} km²; say why in an areaNote` }];
  });
