import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkSources } from './walk-sources';

/** Every statement has a source that a reader can open. */
export const readerCanOpen: Rule = (files) => {
  const open = new Set(files['sources.json'].sources.flatMap(({ id, url }) => (url ? [id] : [])));
  return [...walkSources(files)].flatMap(({ file, path, sources }): Problem[] =>
    sources.some((id) => open.has(id)) ? [] : [{ file, path, message: 'has no source with an address that a reader can open; find one or leave the statement out' }],
  );
};
