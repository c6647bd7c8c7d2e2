import type { Problem } from '../read';
import type { Rule } from './rule';

/** An island without a name says which named island it lies by; one above 4 in rank has a summary or a fact. */
export const namesOfAll: Rule = (files) =>
  files['islands.geojson'].features.flatMap(({ id, properties }, i): Problem[] => {
    const path = `features.${i}.properties`;
    if (!properties.name) {
      return properties.nearest ? [] : [{ file: 'islands.geojson', path, message: `"${id}" has no name and no "nearest" island` }];
    }
    if (properties.rank > 2 || properties.facts?.length || properties.summary) return [];
    return [{ file: 'islands.geojson', path, message: `"${id}" is of rank ${properties.rank} but has neither a fact nor a summary` }];
  });
