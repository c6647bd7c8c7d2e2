import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { homeView } from '../src/served/home-fit';
import type { Atlas } from '../src/domain/types/atlas';
import { renderServed } from '../src/served/render-served';
import { checkFolder, notSound } from './check';
import { cached } from './compile/cached';
import { compileAtlas } from './compile/atlas';
import { compileLedger } from './compile/ledger';
import { compileCoast, compileDepth, compileInset } from './compile/levels';
import { addressOf, type PageKind, pageFile } from './page-address';
import { escapeMarkup, widthOf } from './picture/measure-text';
import { storyFolder } from './read';
import type { Files } from './schema';
import { sharingTags } from './sharing';

/**
 * Writes our own page, or the frame, once for each language: the first view drawn, the content in
 * words for readers without a script, title, cards and links between the languages.
 * @param site address under which the pages are published, ending in a slash
 */
export function pages(kind: PageKind, site: string, folder = storyFolder): Plugin {
  const load = (): Files => {
    const { files, problems } = checkFolder(folder);
    if (!files) throw notSound(problems);
    return files;
  };
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const written = bundle[`${kind}.html`];
        if (written?.type !== 'asset') throw new Error(`${kind}.html was not built`);
        const html = String(written.source);
        const files = load();
        const built = Object.keys(bundle);
        const first = await firstScript(kind, files, built);
        this.emitFile({ type: 'asset', ...first });
        const page = (language: string, settled: boolean) => {
          const words = kind === 'index' ? `<link rel="modulepreload" href="./${fileOfWords(language, built)}" />\n    ` : '';
          const script = `<script async src="./${first.fileName}"${settled ? ` data-language="${language}"` : ''}></script>`;
          return pageIn(language, files, html, kind, site, words + script, settled);
        };
        for (const language of files['edition.json'].languages) {
          const fileName = pageFile(kind, compileAtlas(files, language));
          if (fileName !== `${kind}.html`) this.emitFile({ type: 'asset', fileName, source: page(language, true) });
        }
        written.source = page(files['edition.json'].languages[0] ?? '', false);
      },
    },
  };
}

/** Gives a page the story's title and description, in its first language. */
export function titles(folder = storyFolder): Plugin {
  return {
    name: 'titles',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const { files } = checkFolder(folder);
        return files ? titled(html, path.endsWith('embed.html') ? 'embed' : 'index', compileAtlas(files, files['edition.json'].languages[0] ?? '')) : html;
      },
    },
  };
}

function titled(html: string, kind: PageKind, { language, words }: Atlas): string {
  const word = (key: string) => escapeMarkup(String(words[key] ?? ''));
  return html
    .replace(/<html lang="[^"]*">/, () => `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${word(kind === 'index' ? 'title' : 'embed.frameTitle')}</title>`)
    .replace(/<meta name="description"[^>]*>/, () => `<meta name="description" content="${word('subtitle')}" />`);
}

/** The home view's width by its height, for the style sheet that fits its picture. */
export function homeRatio(folder = storyFolder): Plugin {
  return {
    name: 'home-ratio',
    enforce: 'pre',
    transform: {
      filter: { id: /\/served\.css$/ },
      handler(code) {
        const { files } = checkFolder(folder);
        if (!files) return null;
        const { width, height } = homeView(compileAtlas(files, files['edition.json'].languages[0] ?? '').home, 1);
        return code.replaceAll('HOME_RATIO', (width / height).toFixed(5));
      },
    },
  };
}

/**
 * What runs before the code has come. Which language a frame speaks, and whether it loads at once, its
 * address says: so a script asks for the words.
 */
async function firstScript(kind: PageKind, files: Files, built: readonly string[]): Promise<{ readonly fileName: string; readonly source: string }> {
  const hosting = (name: string) => readFileSync(new URL(`../src/hosting/${name}`, import.meta.url), 'utf8');
  const words = files['edition.json'].languages.map((language) => [language, fileOfWords(language, built)]);
  const ahead = kind === 'embed' ? hosting('ahead.js').replace('FILES', () => JSON.stringify(Object.fromEntries(words))) : '';
  const { code: source = '' } = await minify(ahead + hosting('early-press.js'));
  const name = kind === 'embed' ? 'ahead' : 'early';
  return { fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`, source };
}

const fileOfWords = (language: string, built: readonly string[]) => built.find((file) => new RegExp(`/atlas-${language}-[\\w-]+\\.js$`).test(file));

/** @param settled whether the page stays in its language, whatever the browser speaks */
function pageIn(language: string, files: Files, html: string, kind: PageKind, site: string, preload: string, settled: boolean): string {
  const atlas = compileAtlas(files, language);
  const { 'islands.geojson': islands, 'land.geojson': land, 'depth.geojson': depth, 'locator.geojson': locator } = files;
  const served = renderServed({
    atlas,
    ledger: compileLedger(files, language),
    packed: {
      coast: cached('coast-0', [islands, land], () => compileCoast(0, islands as never, land as never)),
      depth: cached('depth', depth, () => compileDepth(depth as never)),
    },
    locatorLand: cached('locator', [atlas.locator.region, locator], () => compileInset(atlas.locator.region, locator as never, 9000)),
  }, kind === 'index', widthOf);
  const style = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? '';
  const languages = atlas.languages.map(({ id, name }) => `<a href="./${pageFile(kind, { ...atlas, language: id })}" lang="${id}" hreflang="${id}">${name}</a>`).join(' · ');
  // Where browsers know it, the first paint waits for the whole first view, which follows at once.
  const whole = '<link rel="expect" href="#served" blocking="render" />';
  const head = kind === 'index' ? sharingTags(site, atlas) : `<link rel="canonical" href="${addressOf(site, 'index', atlas)}" />`;
  return titled(html, kind, atlas)
    .replace('</head>', () => `  ${whole}\n    ${head}\n    ${preload}\n  </head>`)
    .replace('></kuril-map>', () => `${settled ? ` lang="${language}"` : ''}><template shadowrootmode="open">${style}${served.hatches}<div class="served">${served.view}</div></template></kuril-map><div id="served" hidden></div>`)
    .replace('</main>', () => `</main>\n    <noscript><nav class="document">${languages}</nav>${served.text}</noscript>`);
}
