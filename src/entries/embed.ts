import './define';
import { readHash, viewKeys } from '../state/parse-view';
import { withoutSecret } from './height-protocols';
import { speakWithHost } from './host-messages';
import { preferredLanguage } from './prefer-language';

/** The map alone in a frame: options come by query or hash, under the names that links have. */
const map = document.querySelector('kuril-map');
const options = ['panel', 'timeline', 'theme', 'gestures', 'load'] as const;
if (map) {
  const spoken = preferredLanguage();
  const fields: Record<string, string> = {
    ...(spoken ? { lang: spoken } : {}),
    ...readHash(location.search.replace('?', '#')),
    ...readHash(withoutSecret(location.hash)),
  };
  for (const key of [...viewKeys, ...options]) {
    const value = fields[key];
    if (value !== undefined) map.setAttribute(key, value);
  }
  if (fields.load === 'click') map.append(picture(fields.lang ?? 'en'));
  addEventListener('hashchange', () => map.show(readHash(withoutSecret(location.hash))));
  map.addEventListener('kuril-change', () => {
    document.documentElement.lang = map.getState().lang ?? 'en';
  });
  speakWithHost(map, map, new URLSearchParams(location.search), location.hash);
}

/** What stands in the frame until the reader asks for the map: the first view, drawn when the site was built. */
function picture(language: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = `./picture-${/^[a-z]{2}$/.test(language) ? language : 'en'}.svg`;
  image.alt = '';
  return image;
}
