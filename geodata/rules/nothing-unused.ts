import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkSources } from './walk-sources';

/** Every source carries a statement, every keeper keeps a source, and every line is told of. */
export const nothingUnused: Rule = (files) => {
  const { sources } = files['sources.json'];
  const cited = new Set([...walkSources(files)].flatMap((found) => found.sources));
  const keeping = new Set(sources.map(({ keeper }) => keeper));
  const told = new Set(files['boundaries.json'].boundaries.map(({ id }) => id));
  return [
    ...sources.flatMap(({ id }, i): Problem[] => (cited.has(id) ? [] : [{ file: 'sources.json', path: `sources.${i}`, message: 'carries no statement; cite it or take it away' }])),
    ...files['keepers.json'].keepers.flatMap(({ id }, i): Problem[] => (keeping.has(id) ? [] : [{ file: 'keepers.json', path: `keepers.${i}`, message: 'keeps no source; take it away' }])),
    ...files['boundaries.geojson'].features.flatMap(({ id }, i): Problem[] => (told.has(id) ? [] : [{ file: 'boundaries.geojson', path: `features.${i}`, message: 'is not in boundaries.json, which alone has lines drawn; add it there or take it away' }])),
  ];
};
