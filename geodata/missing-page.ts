import type { Plugin } from 'vite';
import { checkFolder } from './check';
import { compileAtlas } from './compile/atlas';
import { addressOf } from './page-address';
import { escapeMarkup } from './picture/measure-text';
import { storyFolder } from './read';

/** Writes what hosts show for an address that has nothing: a way to the map, in each language. @param site as for the pages */
export function missingPage(site: string, folder = storyFolder): Plugin {
  return {
    name: 'missing-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { files } = checkFolder(folder);
        const style = Object.keys(bundle).find((file) => /\/index-[\w-]+\.css$/.test(file));
        if (!files || !style) return;
        const [first = '', ...others] = files['edition.json'].languages.map((language) => {
          const atlas = compileAtlas(files, language);
          const word = (key: string) => escapeMarkup(String(atlas.words[key] ?? ''));
          return `<section lang="${language}"><h1>${word('page.missing')}</h1><p><a href="${new URL(addressOf(site, 'index', atlas)).pathname}">${word('title')}</a></p></section>`;
        });
        const source = `<!doctype html>
<html lang="${files['edition.json'].languages[0]}">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><meta name="robots" content="noindex" /><title>404</title><link rel="icon" href="data:," /><link rel="stylesheet" href="${new URL(style, site).pathname}" /></head>
<body><main class="document">${first}${others.join('')}</main></body>
</html>
`;
        this.emitFile({ type: 'asset', fileName: '404.html', source });
      },
    },
  };
}
