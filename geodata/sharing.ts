import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Atlas } from '../src/domain/types';
import { unpackCoast, unpackDepth } from '../src/domain/unpack';
import { checkFolder, tell } from './check';
import { compileAtlas } from './compile/atlas';
import { cached } from './compile/cached';
import { compileCoast, compileDepth } from './compile/levels';
import { drawPicture } from './picture/draw-picture';
import { toPng } from './picture/measure-text';
import type { Files } from './schema';

const size = { width: 1200, height: 630 };
const locales: Readonly<Record<string, string>> = { en: 'en_GB', ru: 'ru_RU', ja: 'ja_JP' };
const word = (atlas: Atlas, key: string): string => String(atlas.words[key] ?? '');

/**
 * What other sites show of the page: a picture and oEmbed for each language, card tags, the
 * canonical link, and what it is for search engines.
 * @param site address under which the page is published, ending in a slash: cards and oEmbed need whole addresses
 */
export function sharing(site: string, folder = fileURLToPath(new URL('.', import.meta.url))): Plugin {
  let atlases: readonly Atlas[] = [];
  let files: Files | null = null;
  const first = (): Atlas => {
    const [atlas] = atlases;
    if (!atlas) throw new Error('The edition has no language');
    return atlas;
  };
  return {
    name: 'sharing',
    apply: 'build',
    buildStart() {
      const checked = checkFolder(folder);
      if (!checked.files) throw new Error(`The data do not hold together:\n${checked.problems.map(tell).join('\n')}`);
      const data = checked.files;
      files = data;
      atlases = data['edition.json'].languages.map((language) => compileAtlas(data, language));
    },
    generateBundle() {
      if (!files) return;
      const { 'islands.geojson': islands, 'land.geojson': land, 'depth.geojson': depth } = files;
      const coast = unpackCoast(cached('coast-0', [islands, land], () => compileCoast(0, islands as never, land as never)) as never);
      const bands = unpackDepth(cached('depth', depth, () => compileDepth(depth as never)) as never);
      for (const atlas of atlases) {
        const svg = drawPicture(atlas, coast, bands);
        this.emitFile({ type: 'asset', fileName: `picture-${atlas.language}.svg`, source: svg });
        this.emitFile({ type: 'asset', fileName: `picture-${atlas.language}.png`, source: toPng(svg, size.width) });
        this.emitFile({ type: 'asset', fileName: `oembed-${atlas.language}.json`, source: JSON.stringify(oembed(site, atlas)) });
      }
    },
    transformIndexHtml: () => [
      ...tagsOf(site, first()),
      ...atlases.map(({ language }): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed-${language}.json`, title: word(first(), 'title'), hreflang: language }, injectTo: 'head' })),
    ],
  };
}

function oembed(site: string, atlas: Atlas) {
  const address = `${site}embed.html?lang=${atlas.language}`;
  return {
    type: 'rich',
    version: '1.0',
    title: word(atlas, 'title'),
    provider_name: word(atlas, 'title'),
    provider_url: site,
    cache_age: 86400,
    width: 800,
    height: 600,
    html: `<iframe title="${word(atlas, 'embed.frameTitle')}" src="${address}" width="800" height="600" style="border:0" loading="lazy" allow="fullscreen; clipboard-write" allowfullscreen></iframe>`,
    thumbnail_url: `${site}picture-${atlas.language}.png`,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

function tagsOf(site: string, atlas: Atlas): HtmlTagDescriptor[] {
  const title = word(atlas, 'title');
  const description = word(atlas, 'subtitle');
  const picture = `${site}picture-${atlas.language}.png`;
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head' });
  const named: Record<string, string> = {
    'og:type': 'website', 'og:title': title, 'og:description': description, 'og:url': site, 'og:site_name': title,
    'og:locale': locales[atlas.language] ?? atlas.language, 'og:image': picture, 'og:image:width': String(size.width), 'og:image:height': String(size.height), 'og:image:alt': word(atlas, 'embed.frameTitle'),
  };
  const others = atlas.languages.filter(({ id }) => id !== atlas.language).map(({ id }) => meta({ property: 'og:locale:alternate', content: locales[id] ?? id }));
  const cards: Record<string, string> = { 'twitter:card': 'summary_large_image', 'twitter:image': picture, 'twitter:image:alt': word(atlas, 'embed.frameTitle') };
  const data = {
    '@context': 'https://schema.org', '@type': 'Map', name: title, description, url: site, image: picture, inLanguage: atlas.languages.map(({ id }) => id),
    about: atlas.islands.filter(({ disputed, parent }) => disputed && !parent).map(({ name, at }) => ({ '@type': 'Place', name: name.russian, alternateName: [...new Set([name.japanese, name.ru, name.ja])], geo: { '@type': 'GeoCoordinates', latitude: at[0], longitude: at[1] } })),
  };
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: site }, injectTo: 'head' },
    ...Object.entries(named).map(([property, content]) => meta({ property, content })),
    ...others,
    ...Object.entries(cards).map(([name, content]) => meta({ name, content })),
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: JSON.stringify(data).replaceAll('<', '\\u003c'), injectTo: 'head' },
  ];
}
