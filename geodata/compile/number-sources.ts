import type { Files } from '../schema';

/**
 * The files as they are sent: a source goes by its place in the list, for names weigh more than
 * numbers; those that only events rest on stand last, for events are read last.
 */
export function numberSources(files: Files): Files {
  const { 'events.json': _, ...others } = files;
  const early = new Set<string>();
  JSON.stringify(others, (key, value) => {
    if (key === 'sources' && Array.isArray(value)) for (const id of value) if (typeof id === 'string') early.add(id);
    return value;
  });
  const { sources } = files['sources.json'];
  const ordered = [...sources.filter(({ id }) => early.has(id)), ...sources.filter(({ id }) => !early.has(id))];
  const ids = ordered.map(({ id }) => id);
  const numbered = (source: string | { readonly id: string }) => (typeof source === 'string' ? ids.indexOf(source) : { ...source, id: ids.indexOf(source.id) });
  const inOrder = { ...files, 'sources.json': { ...files['sources.json'], sources: ordered } };
  return JSON.parse(JSON.stringify(inOrder, (key, value) => (key === 'sources' && Array.isArray(value) ? value.map(numbered) : value)));
}
