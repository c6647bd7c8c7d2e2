import type { Problem } from '../read';
import type { Rule } from './rule';

/** Only a group, which others name as their parent, has no outline of its own. */
export const islandsDrawn: Rule = (files) => {
  const { features } = files['islands.geojson'];
  const groups = new Set(features.map(({ properties }) => properties.parent));
  return features.flatMap(({ id, geometry }, i): Problem[] =>
    geometry || groups.has(id) ? [] : [{ file: 'islands.geojson', path: `features.${i}.geometry`, message: `is null, but "${id}" is no other island’s parent; only a group has no outline of its own` }],
  );
};
