import type { Plugin } from 'vite';
import type { Atlas } from '../src/domain/types/atlas';
import type { Name } from '../src/domain/types/names';
import { checkFolder, notSound } from './check';
import { compileAtlas } from './compile/atlas';
import { cached } from './compile/cached';
import { compileCoast, compileDepth } from './compile/levels';
import { addressOf } from './page-address';
import { storyFolder } from './read';
import { drawPicture } from './picture/draw-picture';
import { escapeMarkup, toPng } from './picture/measure-text';

const size = { width: 1200, height: 630 };
const word = (atlas: Atlas, key: string): string => String(atlas.words[key] ?? '');

/**
 * What other sites show of the page: a picture and oEmbed for each language.
 * @param site address under which the page is published, ending in a slash: cards and oEmbed need whole addresses
 */
export function sharing(site: string, folder = storyFolder): Plugin {
  return {
    name: 'sharing',
    apply: 'build',
    generateBundle() {
      const { files, problems } = checkFolder(folder);
      if (!files) throw notSound(problems);
      const { 'islands.geojson': islands, 'land.geojson': land, 'depth.geojson': depth } = files;
      const coast = cached('coast-0', [islands, land], () => compileCoast(0, islands as never, land as never));
      const seaFloor = cached('depth', depth, () => compileDepth(depth as never));
      for (const language of files['edition.json'].languages) {
        const atlas = compileAtlas(files, language);
        const svg = drawPicture(atlas, coast, seaFloor);
        this.emitFile({ type: 'asset', fileName: `picture-${language}.svg`, source: svg });
        this.emitFile({ type: 'asset', fileName: `picture-${language}.png`, source: toPng(svg, size.width) });
        this.emitFile({ type: 'asset', fileName: `oembed-${language}.json`, source: JSON.stringify(oembed(site, atlas)) });
      }
    },
  };
}

function oembed(site: string, atlas: Atlas) {
  const address = addressOf(site, 'embed', atlas);
  return {
    type: 'rich',
    version: '1.0',
    title: word(atlas, 'title'),
    provider_name: word(atlas, 'title'),
    provider_url: site,
    cache_age: 86400,
    width: 800,
    height: 600,
    html: `<iframe title="${word(atlas, 'embed.frameTitle')}" src="${address}" width="800" height="600" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
    thumbnail_url: `${site}picture-${atlas.language}.png`,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** One name, and every other form of it. */
function namesOf({ forms, native }: Name) {
  const [name, ...others] = new Set([...Object.values(forms), ...native.map(({ text }) => text)]);
  return { name, alternateName: others };
}

/** Markup for the head of a language's page: cards, the canonical address, the other languages, oEmbed, and what it is for search engines. */
export function sharingTags(site: string, atlas: Atlas): string {
  const title = word(atlas, 'title');
  const description = word(atlas, 'subtitle');
  const picture = `${site}picture-${atlas.language}.png`;
  const address = addressOf(site, 'index', atlas);
  const tag = (name: string, attributes: Readonly<Record<string, string | number>>) => `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`).join('')} />`;
  const cards: Readonly<Record<string, string | number>> = {
    'og:type': 'website', 'og:title': title, 'og:description': description, 'og:url': address, 'og:site_name': title,
    'og:locale': atlas.languages.find(({ id }) => id === atlas.language)?.cardLocale ?? '', 'og:image': picture, 'og:image:width': size.width, 'og:image:height': size.height, 'og:image:alt': word(atlas, 'embed.frameTitle'),
  };
  const others = atlas.languages.filter(({ id }) => id !== atlas.language);
  const data = {
    '@context': 'https://schema.org', '@type': 'Map', name: title, description, url: address, image: picture, inLanguage: atlas.language,
    about: atlas.islands.filter(({ disputed, parent }) => disputed && !parent).map(({ name, at }) => ({ '@type': 'Place', ...namesOf(name), geo: { '@type': 'GeoCoordinates', latitude: at[0], longitude: at[1] } })),
  };
  return [
    tag('link', { rel: 'canonical', href: address }),
    ...atlas.languages.map(({ id }) => tag('link', { rel: 'alternate', hreflang: id, href: addressOf(site, 'index', { ...atlas, language: id }) })),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: site }),
    ...Object.entries(cards).map(([property, content]) => tag('meta', { property, content })),
    ...others.map(({ cardLocale }) => tag('meta', { property: 'og:locale:alternate', content: cardLocale })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    tag('meta', { name: 'twitter:image', content: picture }),
    tag('meta', { name: 'twitter:image:alt', content: word(atlas, 'embed.frameTitle') }),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed-${atlas.language}.json`, title }),
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ');
}
