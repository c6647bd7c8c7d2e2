import './define';
import { createBroughtText } from '../app/brought-text';
import { createEmbedOpener } from '../app/embed-opener';
import { createTakeAway } from '../app/take-away';
import { nameDocument } from './name-document';
import { keepOffline } from './offline';
import { preferredLanguage } from './prefer-language';
import { writeHash } from '../state/format-view';
import { isViewKey, readHash, viewKeys } from '../state/parse-view';

/** Ties the page's address to its one map: the link holds the view, back and forward move it. */
const map = document.querySelector('kuril-map');
if (map) {
  const spoken = preferredLanguage();
  // A language's own page says so; to say what the page says anew would style all of it anew.
  if (spoken && !map.lang && spoken !== document.documentElement.lang) map.setAttribute('lang', spoken);
  for (const [key, value] of Object.entries(readHash(location.hash))) {
    if (isViewKey(key)) map.setAttribute(key, value);
  }
  const isOneFile = import.meta.env.MODE === 'single';
  map.page = {
    linkTo: (written) => new URL(writeHash(written, '', viewKeys), location.href).href,
    tools: {
      base: isOneFile ? null : new URL('./', location.href).href,
      embedOpener: isOneFile ? null : createEmbedOpener,
      printing: () => import('../app/printing'),
      broughtText: createBroughtText,
      takeAway: createTakeAway,
    },
  };

  /** A step is in the address at once, so that back leads to what was before it. A slider or a drag
   * changes the view many times a second: the address follows when they rest. */
  let written = 0;
  let last: Readonly<Record<string, string>> = {};
  let followsLink = false;
  const name = () => nameDocument(map.getState().lang, map.shadowRoot?.querySelector('h1')?.textContent);
  map.addEventListener('kuril-ready', () => {
    keepOffline();
    last = map.getState();
    name();
    history.replaceState(null, '', hashOf(last));
  });
  map.addEventListener('kuril-change', () => {
    const state = map.getState();
    name();
    const isStep = (['island', 'claim', 'perspective', 'lang'] as const).some((key) => state[key] !== last[key]);
    last = state;
    clearTimeout(written);
    if (!isStep) written = window.setTimeout(() => history.replaceState(null, '', hashOf(map.getState())), 200);
    else if (hashOf(state) !== location.hash) history[followsLink ? 'replaceState' : 'pushState'](null, '', hashOf(state));
  });
  addEventListener('popstate', () => {
    const fields = readHash(location.hash);
    followsLink = true; // which has its entry already
    map.show(Object.fromEntries(viewKeys.map((key) => [key, fields[key] ?? (key === 'lang' ? undefined : '')])));
    followsLink = false;
  });
}

/** Keeps what others have put there. */
const hashOf = (fields: Readonly<Record<string, string>>): string => writeHash(fields, location.hash, viewKeys);
