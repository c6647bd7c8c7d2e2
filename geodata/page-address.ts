import type { Atlas } from '../src/domain/types/atlas';

/** Our own pages: the whole page, and the map alone for frames. */
export type PageKind = 'index' | 'embed';

/** The file of a page in a language. `index.html` and `embed.html` are in the first language until the reader's is known. */
export function pageFile(kind: PageKind, { language, languages }: Pick<Atlas, 'language' | 'languages'>): string {
  if (kind === 'embed') return `embed-${language}.html`;
  return languages[0]?.id === language ? 'index.html' : `${language}.html`;
}

/** Its whole address. @param site ending in a slash */
export function addressOf(site: string, kind: PageKind, atlas: Pick<Atlas, 'language' | 'languages'>): string {
  const file = pageFile(kind, atlas);
  return file === 'index.html' ? site : `${site}${file}`;
}
