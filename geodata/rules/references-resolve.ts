import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkSources } from './walk-sources';

/** Every id that one record names exists in the file that holds its kind. */
export const referencesResolve: Rule = (files) => {
  const sets = {
    source: new Set(files['sources.json'].sources.map(({ id }) => id)),
    island: new Set(['chain', ...files['islands.geojson'].features.filter(({ properties }) => properties.name).map(({ id }) => String(id))]),
    unit: new Set(files['administrations.json'].units.map(({ id }) => id)),
    polity: new Set(files['polities.json'].polities.map(({ id }) => id)),
    boundary: new Set(files['boundaries.json'].boundaries.map(({ id }) => id)),
    line: new Set(files['boundaries.geojson'].features.map(({ id }) => String(id))),
    place: new Set(files['places.json'].places.map(({ id }) => id)),
    speaker: new Set(Object.keys(files['article.json'].speakers)),
    keeper: new Set(files['keepers.json'].keepers.map(({ id }) => id)),
    claim: new Set(files['article.json'].claims.map(({ id }) => id)),
  };
  const homes: Record<keyof typeof sets, string> = {
    source: 'sources.json', island: 'islands.geojson', unit: 'administrations.json', polity: 'polities.json',
    boundary: 'boundaries.json', line: 'boundaries.geojson', place: 'places.json', speaker: 'article.json', claim: 'article.json', keeper: 'keepers.json',
  };
  const problems: Problem[] = [];
  const need = (kind: keyof typeof sets, id: string | undefined, file: string, path: string) => {
    if (id !== undefined && !sets[kind].has(id)) problems.push({ file, path, message: `there is no ${kind} "${id}" in ${homes[kind]}` });
  };
  const needAll = (kind: keyof typeof sets, ids: readonly string[], file: string, path: string) =>
    ids.forEach((id, i) => need(kind, id, file, `${path}.${i}`));

  files['article.json'].claims.forEach((claim, i) => {
    const path = `claims.${i}`;
    needAll('island', claim.islands, 'article.json', `${path}.islands`);
    need('speaker', claim.speaker, 'article.json', `${path}.speaker`);
    need('place', claim.place, 'article.json', `${path}.place`);
    need('boundary', claim.boundary, 'article.json', `${path}.boundary`);
  });
  files['edition.json'].parties.forEach(({ speakers }, i) => needAll('speaker', speakers, 'edition.json', `parties.${i}.speakers`));
  files['article.json'].tour.forEach(({ claim }, i) => need('claim', claim, 'article.json', `tour.${i}.claim`));
  files['events.json'].events.forEach((event, i) => {
    needAll('island', event.islands, 'events.json', `events.${i}.islands`);
    needAll('unit', event.units ?? [], 'events.json', `events.${i}.units`);
    need('place', event.place, 'events.json', `events.${i}.place`);
    need('boundary', event.boundary, 'events.json', `events.${i}.boundary`);
  });
  files['administrations.json'].administrations.forEach((administration, i) => {
    const path = `administrations.${i}`;
    need('unit', administration.unit, 'administrations.json', `${path}.unit`);
    need('polity', administration.polity, 'administrations.json', `${path}.polity`);
    need('polity', administration.claimant, 'administrations.json', `${path}.claimant`);
  });
  files['boundaries.json'].boundaries.forEach(({ id }, i) => need('line', id, 'boundaries.json', `boundaries.${i}.id`));
  files['islands.geojson'].features.forEach(({ properties }, i) => {
    const path = `features.${i}.properties`;
    need('unit', properties.unit, 'islands.geojson', `${path}.unit`);
    need('island', properties.parent, 'islands.geojson', `${path}.parent`);
    need('island', properties.nearest, 'islands.geojson', `${path}.nearest`);
  });
  files['land.geojson'].features.forEach(({ properties }, i) => need('unit', properties.unit ?? undefined, 'land.geojson', `features.${i}.properties.unit`));
  files['places.json'].places.forEach(({ island }, i) => {
    if (island !== 'context') need('island', island, 'places.json', `places.${i}.island`);
  });
  files['sources.json'].sources.forEach(({ keeper }, i) => need('keeper', keeper, 'sources.json', `sources.${i}.keeper`));
  for (const { file, path, sources } of walkSources(files)) needAll('source', sources, file, `${path}.sources`);
  return problems;
};
