import { areaKm2 } from '../compile/levels';
import type { Problem } from '../read';
import type { Rule } from './rule';

const allowed = 0.03;
/** Coarse coasts draw low islets too large, but not like this: a figure or an outline is wrong. */
const notExplained = 2;

/** Where drawn and published area differ by more than 3 %, the data say why. */
export const areasExplained: Rule = (files) =>
  files['islands.geojson'].features.flatMap(({ id, properties, geometry }, i): Problem[] => {
    const { publishedAreaKm2: published, areaNote } = properties;
    const drawn = areaKm2(geometry);
    if (!published || drawn === 0 || Math.abs(drawn / published - 1) <= allowed) return [];
    const path = `features.${i}.properties`;
    if (Math.max(drawn / published, published / drawn) > notExplained) return [{ file: 'islands.geojson', path: `${path}.publishedAreaKm2`, message: `is ${published}, but the outline has ${Number(drawn.toPrecision(3))} km²; one of them is wrong` }];
    return areaNote ? [] : [{ file: 'islands.geojson', path: `${path}.areaNote`, message: `"${id}" is drawn with ${Number(drawn.toPrecision(3))} km² but published with ${published} km²; say why in an areaNote` }];
  });
