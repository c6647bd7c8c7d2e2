import type { Problem } from '../read';
import type { Files } from '../schema';
import type { Rule } from './rule';

/** Every source carries a statement, and every keeper keeps a source. */
export const nothingUnused: Rule = (files) => {
  const cited = citedIn(files);
  const { sources } = files['sources.json'];
  const keeping = new Set(sources.map(({ keeper }) => keeper));
  return [
    ...sources.flatMap(({ id }, i): Problem[] => (cited.has(id) ? [] : [{ file: 'sources.json', path: `sources.${i}`, message: 'carries no statement; cite it or take it away' }])),
    ...files['keepers.json'].keepers.flatMap(({ id }, i): Problem[] => (keeping.has(id) ? [] : [{ file: 'keepers.json', path: `keepers.${i}`, message: 'keeps no source; take it away' }])),
  ];
};

/** Every source id that any statement names. */
function citedIn(files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(inner)) for (const id of inner) if (typeof id === 'string') found.add(id);
      if (key !== 'geometry') walk(inner);
    }
  };
  for (const [name, file] of Object.entries(files)) if (name !== 'sources.json') walk(file);
  return found;
}
