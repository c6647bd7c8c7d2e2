import './define';
import { preferredLanguage } from './prefer-language';
import { readHash, viewKeys } from '../state/parse-view';

/** The map alone in a frame: options come by query or hash, under the names that links have. */
const map = document.querySelector('kuril-map');
const options = ['panel', 'timeline', 'theme', 'gestures'] as const;
if (map) {
  const spoken = preferredLanguage();
  const fields: Record<string, string> = { ...(spoken ? { lang: spoken } : {}), ...readHash(location.search.replace('?', '#')), ...readHash(location.hash) };
  for (const key of [...viewKeys, ...options]) {
    const value = fields[key];
    if (value !== undefined) map.setAttribute(key, value);
  }
}
