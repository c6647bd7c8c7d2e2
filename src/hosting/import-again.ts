import type { Plugin } from 'vite';

/**
 * Vite's helper loads the styles of a module before it; ours have none. Instead, what a server sends
 * in a module's place and happens to be code, such as a list, is found out: it exports nothing.
 */
const preloadHelper = '\0vite/preload-helper.js';
const helper = `export const __vitePreload = (load) => load().then((part) => Object.values(part)[0] ? part : Promise.reject(Error('wrong file')));`;

/**
 * Lets a second try bring a module that failed: browsers keep a module that could not be read, and
 * some one that could not be fetched, and give the same failure for the same address for as long as
 * the page lives. So every `import()` of the page adds what `ask-anew.ts` has set.
 */
export function importAgain(): Plugin {
  return {
    name: 'import-again',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === preloadHelper ? helper : null),
    renderChunk: (code) => code
      .replaceAll(/import\(("\.\/[^"]+\.js")\)/g, 'import($1 + (self.kurilMapAgain ?? ""))')
      .replaceAll(', __VITE_PRELOAD__, import.meta.url)', ')'),
  };
}
