/** What an editor chooses for an embed; texts as a link writes them, '' where nothing is chosen. */
export interface EmbedChoice {
  readonly kind: 'iframe' | 'element' | 'npm';
  readonly island: string;
  readonly claim: string;
  readonly date: string;
  readonly lang: string;
  readonly perspective: string;
  /** The camera, as a link writes it. */
  readonly at: string;
  readonly panel: 'on' | 'off';
  readonly timeline: 'on' | 'off';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly load: 'visible' | 'click';
}

/** Where the map is published, and what its files are. */
export interface EmbedSite {
  /** Address of the page, ending in a slash. */
  readonly base: string;
  readonly title: string;
  /** Text of the link that stands where frames are stripped. */
  readonly open: string;
  readonly integrity: string;
}

const inMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const defaults = { perspective: 'neutral', panel: 'off', timeline: 'on', theme: 'auto', load: 'visible' } as const;

/** As an address carries them. */
const inAddress = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString().replaceAll('%2C', ',');

/** The options that differ from what an embed is without any. */
export function embedFields(choice: EmbedChoice): Readonly<Record<string, string>> {
  const { kind: _kind, ...fields } = choice;
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => value !== '' && value !== (defaults as Readonly<Record<string, string>>)[key]),
  );
}

/** Address of the frame with these options. */
export function frameAddress({ base }: Pick<EmbedSite, 'base'>, choice: EmbedChoice): string {
  const { lang, ...fields } = embedFields(choice);
  const query = inAddress(fields);
  return `${base}embed${lang ? `-${lang}` : ''}.html${query ? `?${query}` : ''}`;
}

/** The snippet that an editor pastes, for the kind chosen. */
export function embedCode(site: EmbedSite, choice: EmbedChoice): string {
  const fields = embedFields(choice);
  const link = `<a href="${inMarkup(site.base)}#${inMarkup(inAddress(viewFields(fields)))}">${inMarkup(site.open)}</a>`;
  const picture = `${link.slice(0, link.indexOf('>') + 1)}<img src="${inMarkup(site.base)}picture-${choice.lang || 'en'}.svg" alt="${inMarkup(site.title)}" style="width:100%;height:100%;object-fit:contain"></a>`;
  if (choice.kind === 'npm') {
    const { load: _load, ...options } = fields;
    const text = Object.entries(options).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
    return `import { createKurilMap } from 'kuril-islands-map';\n\nconst map = createKurilMap('#map', {${text ? ` ${text} ` : ''}});\nawait map.ready;`;
  }
  if (choice.kind === 'element') {
    const attributes = Object.entries(fields).map(([key, value]) => ` ${key}="${inMarkup(value)}"`).join('');
    return `<script defer charset="utf-8" src="${inMarkup(site.base)}kuril-map.js"\n  integrity="${site.integrity}" crossorigin="anonymous"></script>\n<kuril-map${attributes} style="height:${choice.panel === 'on' ? 720 : 480}px">\n  ${picture}\n</kuril-map>`;
  }
  return `<iframe title="${inMarkup(site.title)}"\n  src="${inMarkup(frameAddress(site, choice))}"\n  loading="lazy" style="width:100%;${choice.panel === 'on' ? 'height:720px' : 'aspect-ratio:4/3;min-height:420px'};border:0"\n  allow="fullscreen; clipboard-write"\n  referrerpolicy="strict-origin-when-cross-origin"\n  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>\n<p>${link}</p>`;
}

const viewFields = ({ panel: _panel, timeline: _timeline, theme: _theme, load: _load, ...view }: Readonly<Record<string, string>>) => view;
