/*
 * Keeps the map's own page readable without a network. Frames and elements are never touched: only
 * the page registers this, and only the page and the files named here are answered.
 */
const cacheName = 'kuril-map-VERSION';
const files = FILES;
const home = new URL('./', location.href);

addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('kuril-map-') && name !== cacheName;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))).then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return;
  const path = `./${url.pathname.slice(home.pathname.length)}`;
  // The page itself is asked for anew, so that a correction is seen at once; its files never change.
  if (request.mode === 'navigate') {
    const page = path === './index.html' ? './' : path;
    if (files.includes(page)) event.respondWith(fetch(request).catch(() => caches.match(page)));
  } else if (files.includes(path)) {
    // A second try, `?again=`, goes past what is kept: that may be what was wrong.
    const kept = () => caches.match(path).then((found) => found ?? fetch(request));
    event.respondWith(url.search ? fetch(request).catch(kept) : kept());
  }
});
