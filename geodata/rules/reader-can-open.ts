import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkSources } from './walk-sources';

/** Every statement has a source that a reader can open and that one of us has read, there or in a copy. */
export const readerCanOpen: Rule = (files) => {
  const { sources: all } = files['sources.json'];
  const open = new Set(all.flatMap(({ id, url }) => (url ? [id] : [])));
  const read = new Set(all.flatMap(({ id, checked }) => (checked !== 'cited' && open.has(id) ? [id] : [])));
  return [...walkSources(files)].flatMap(({ file, path, sources }): Problem[] => {
    if (sources.some((id) => read.has(id))) return [];
    const message = sources.some((id) => open.has(id))
      ? 'rests on sources that nobody has read (checked: "cited"); read one, find another or leave the statement out'
      : 'has no source with an address that a reader can open; find one or leave the statement out';
    return [{ file, path, message }];
  });
};
