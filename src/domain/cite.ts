import type { Atlas } from './types/atlas';
import type { Claim } from './types/claims';
import type { PartialDate } from './types/dates';

export const citationStyles = ['plain', 'chicago', 'bibtex', 'wikipedia'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The edition of the map in which the record of a claim stands. */
export interface Edition {
  /** Version of its facts: "1.0.0". */
  readonly version: string;
  /** When its facts were last reviewed. */
  readonly date?: PartialDate;
  /** When the reader read it, ISO. */
  readonly accessed: PartialDate;
  /** Link to the record. */
  readonly url: string;
  /** What the map is called; the address stands for it when absent. */
  readonly title?: string;
  /** What the record finds, in the reader's words: "Finding: Contested". */
  readonly finding?: string;
}

/** How plain words are set in the reader's language. */
export interface Setting {
  readonly date: (date: PartialDate) => string;
  /** In the language's quotation marks. */
  readonly quoted: (title: string) => string;
  /** In the language's brackets, with the space that they need before them. */
  readonly bracketed: (text: string) => string;
}

interface CitedRecord {
  readonly claim: Claim;
  readonly article: Atlas['article'];
  readonly edition: Edition;
  readonly setting: Setting;
}

/**
 * How to cite the record of a claim. Its title names the agency before our paraphrase, so that the
 * claim nowhere reads as the map's own; then the article, what was found and the map's edition.
 * Without words but those that a style itself prescribes, which are English in every language, as
 * BibTeX's fields are. Wikipedia's template has no field for a finding: `quote` is for the wording
 * of the source.
 */
export const citeClaim = (claim: Claim, article: Atlas['article'], edition: Edition, style: CitationStyle, setting: Setting): string =>
  styles[style]({ claim, article, edition, setting });

const styles: { readonly [style in CitationStyle]: (record: CitedRecord) => string } = {
  plain({ claim, article, edition, setting: { date, quoted, bracketed } }) {
    const { title, version, date: reviewed, url } = edition;
    const from = `${title ? `${title}, ` : ''}v${version}${reviewed ? `, ${date(reviewed)}` : ''}`;
    return `${heading(claim, { ...article, date: date(article.date) })}${bracketed(reference(claim, article, quoted))}. ${found(edition)}${sentence(from)} ${url}`;
  },

  chicago({ claim, article, edition }) {
    const { title, version, date, url, accessed } = edition;
    const from = `${title ? `${title}, ` : ''}version ${version}${date ? `, ${american(date)}` : ''}`;
    return [
      `“${sentence(within(heading(claim, { ...article, date: american(article.date) })))}”`,
      `${from}, record ${claim.id} on “${sentence(within(article.title))}”`,
      `${found(edition)}Accessed ${american(accessed)}.`,
      `${url}.`,
    ].join(' ');
  },

  bibtex({ claim, article, edition }) {
    const fields = {
      ...(edition.title ? { author: `{${escapeTex(edition.title)}}` } : {}),
      title: `{${escapeTex(heading(claim, article))}}`,
      ...(edition.date ? { year: edition.date.slice(0, 4) } : {}),
      note: escapeTex(`${reference(claim, article, english)}. ${found(edition)}`.trimEnd()),
      version: escapeTex(edition.version),
      url: escapeUrl(edition.url),
      urldate: edition.accessed,
    };
    const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}}`);
    return `@misc{kuril-map-${claim.id},\n${lines.join(',\n')}\n}`;
  },

  wikipedia({ claim, article, edition }) {
    const fields = {
      url: escapeUrl(edition.url),
      title: escapeWiki(heading(claim, article)),
      ...(edition.title ? { website: escapeWiki(edition.title) } : {}),
      ...(edition.date ? { date: edition.date } : {}),
      'access-date': edition.accessed,
      version: escapeWiki(edition.version),
      at: escapeWiki(reference(claim, article, english)),
    };
    const text = Object.entries(fields).map(([key, value]) => ` |${key}=${value}`);
    return `{{cite web${text.join('')} }}`;
  },
};

const heading = ({ paragraph, text }: Claim, { agency, date }: Atlas['article']): string =>
  `${agency}, ${date}, ¶\u00a0${paragraph}: ${text}`;
const reference = ({ id }: Claim, { title }: Atlas['article'], quoted: Setting['quoted']): string => `${id}, ${quoted(title)}`;
const english = (title: string): string => `“${title}”`;
/** "Finding: Contested. ", or nothing. */
const found = ({ finding }: Edition): string => (finding ? `${sentence(finding)} ` : '');
/** With one full stop, also where the text brings its own. */
const sentence = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

/** Quotation marks inside others. */
const within = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** "November 24, 2026" */
function american(date: PartialDate): string {
  const [, month, day] = date.split('-');
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) shown.month = 'long';
  if (day) shown.day = 'numeric';
  return new Intl.DateTimeFormat('en-US', shown).format(new Date(date));
}

const texSigns: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[\\~^{}$&#%_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

const wikiSigns: { readonly [sign: string]: string } = {
  '|': '{{!}}', '{': '&#123;', '}': '&#125;', '[': '&#91;', ']': '&#93;', '<': '&lt;',
};
const escapeWiki = (text: string): string =>
  text.replace(/[\r\n\t ]+/g, ' ').replace(/[|{}[\]<]/g, (sign) => wikiSigns[sign] ?? sign);

/** Signs that would end a field or a template, percent-encoded. */
const escapeUrl = (url: string): string =>
  url.replace(/[{}|[\]<>"\\\s]/g, (sign) => encodeURIComponent(sign));
