import type { Files } from '../schema';

/** The files as they are sent: a source goes by its place in the list, for names weigh more than numbers. */
export function numberSources(files: Files): Files {
  const ids = files['sources.json'].sources.map(({ id }) => id);
  const numbered = (source: string | { readonly id: string }) => (typeof source === 'string' ? ids.indexOf(source) : { ...source, id: ids.indexOf(source.id) });
  return JSON.parse(JSON.stringify(files, (key, value) => (key === 'sources' && Array.isArray(value) ? value.map(numbered) : value)));
}
