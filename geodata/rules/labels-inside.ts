import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** A named island's label point lies inside its outline. */
export const labelsInside: Rule = (files) =>
  files['islands.geojson'].features.flatMap(({ id, properties, geometry }, i): Problem[] => {
    const path = `features.${i}.properties.at`;
    if (!properties.name) return [];
    if (!properties.at) return [{ file: 'islands.geojson', path, message: `"${id}" has a name but no label point` }];
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    return booleanPointInPolygon(properties.at, geometry) ? [] : [{ file: 'islands.geojson', path, message: `the label point of "${id}" lies outside its outline` }];
  });
