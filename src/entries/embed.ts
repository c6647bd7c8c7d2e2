import './define';
import { writeHash } from '../state/format-view';
import { readHash, viewKeys } from '../state/parse-view';
import { withoutSecret } from './height-protocols';
import { speakWithHost } from './host-messages';
import { nameDocument } from './name-document';
import { preferredLanguage } from './prefer-language';

/** The map alone in a frame: options come by query or hash, under the names that links have. */
const map = document.querySelector('kuril-map');
const options = ['panel', 'timeline', 'theme', 'gestures', 'load'] as const;
if (map) {
  const spoken = map.lang ? undefined : preferredLanguage(); // a language's own frame says so
  const fields: Record<string, string> = {
    ...(spoken ? { lang: spoken } : {}),
    ...readHash(location.search.replace('?', '#')),
    ...readHash(withoutSecret(location.hash)),
  };
  for (const key of [...viewKeys, ...options]) {
    const value = fields[key];
    if (value !== undefined) map.setAttribute(key, value);
  }
  map.page = { linkTo: (written) => new URL(`./${writeHash(written, '', viewKeys)}`, location.href).href, tools: null };
  addEventListener('hashchange', () => map.show(readHash(withoutSecret(location.hash))));
  for (const type of ['kuril-ready', 'kuril-change'] as const) {
    map.addEventListener(type, () => nameDocument(map.getState().lang, map.shadowRoot?.querySelector('[data-part=map]')?.getAttribute('aria-label')));
  }
  speakWithHost(map, map, new URLSearchParams(location.search), location.hash);
}
