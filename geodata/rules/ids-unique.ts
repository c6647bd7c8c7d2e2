import type { Rule } from './rule';

/** No two records of a kind share an id. */
export const idsUnique: Rule = (files) => {
  const lists = [
    ['islands.geojson', 'features', files['islands.geojson'].features.map(({ id }) => String(id))],
    ['boundaries.geojson', 'features', files['boundaries.geojson'].features.map(({ id }) => id)],
    ['administrations.json', 'units', files['administrations.json'].units.map(({ id }) => id)],
    ['boundaries.json', 'boundaries', files['boundaries.json'].boundaries.map(({ id }) => id)],
    ['polities.json', 'polities', files['polities.json'].polities.map(({ id }) => id)],
    ['places.json', 'places', files['places.json'].places.map(({ id }) => id)],
    ['article.json', 'claims', files['article.json'].claims.map(({ id }) => id)],
    ['events.json', 'events', files['events.json'].events.map(({ id }) => id)],
    ['keepers.json', 'keepers', files['keepers.json'].keepers.map(({ id }) => id)],
    ['sources.json', 'sources', files['sources.json'].sources.map(({ id }) => id)],
  ] as const;
  return lists.flatMap(([file, list, ids]) =>
    ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ file, path: `${list}.${i}.id`, message: `"${id}" is used twice; give one of the two another id` }] : [])),
  );
};
