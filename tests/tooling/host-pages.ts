import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.webp': 'image/webp' };

/** Where a file under /pages/ may lie: another's Leaflet, built from the package, or written by hand. */
const places = (path: string): readonly string[] =>
  path === '/leaflet.js'
    ? [join(root, 'node_modules/leaflet/dist/leaflet.js')]
    : [join(root, 'reports/pages/tests/pages', path), join(root, 'reports/pages', path), join(root, 'tests/pages', path)];

/** Where the second story's page is built to by its test. */
const inStory = (path: string): readonly string[] => [join(root, 'reports/story', path)];

/** Serves the host pages of tests/pages at /pages/ and the second story at /story/, beside the built map. */
export function hostPages(): Plugin {
  return {
    name: 'host-pages',
    configurePreviewServer(server) {
      for (const [mount, placesOf] of [['/pages', places], ['/story', inStory]] as const) {
        server.middlewares.use(mount, (request, response, next) => {
          const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
          const file = path.includes('..') ? undefined : placesOf(path).find((place) => existsSync(place));
          const type = file && types[extname(file)];
          if (!file || !type) {
            next();
            return;
          }
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.end(readFileSync(file));
        });
      }
    },
  };
}
