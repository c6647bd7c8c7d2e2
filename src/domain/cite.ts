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
  readonly date: PartialDate;
  /** When the reader read it, ISO. */
  readonly accessed: PartialDate;
  /** Link to the record. */
  readonly url: string;
  /** What the map is called. */
  readonly title: string;
  /** What the record finds, in the reader's words: "Finding: Contested". */
  readonly finding: string;
}

/** What plain words say of a record. */
export interface PlainParts {
  readonly agency: string;
  readonly date: string;
  readonly text: string;
  readonly id: string;
  readonly article: string;
  readonly finding: string;
  readonly map: string;
  readonly version: string;
  readonly reviewed: string;
  readonly url: string;
}

/** How the reader's language writes. */
export interface Setting {
  readonly date: (date: PartialDate) => string;
  /** One sentence after the other, with the language's own signs between them. */
  readonly words: (parts: PlainParts) => string;
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
  plain: ({ claim: { id, text }, article, edition: { finding, title, version, date, url }, setting }) =>
    setting.words({ agency: article.agency, date: setting.date(article.date), text, id, article: article.title, finding, map: title, version, reviewed: setting.date(date), url }),

  chicago({ claim, article, edition }) {
    const { title, version, date, url, accessed } = edition;
    const from = `${title}, version ${version}, ${american(date)}`;
    return [
      `“${sentence(within(heading(claim, { ...article, date: american(article.date) })))}”`,
      `${from}, record ${claim.id} on “${sentence(within(article.title))}”`,
      `${edition.finding}. Accessed ${american(accessed)}.`,
      `${url}.`,
    ].join(' ');
  },

  bibtex({ claim, article, edition }) {
    const fields = {
      author: `{${escapeTex(edition.title)}}`,
      title: `{${escapeTex(heading(claim, article))}}`,
      year: edition.date.slice(0, 4),
      note: escapeTex(`${reference(claim, article)}. ${edition.finding}.`),
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
      website: escapeWiki(edition.title),
      date: edition.date,
      'access-date': edition.accessed,
      version: escapeWiki(edition.version),
      at: escapeWiki(reference(claim, article)),
    };
    const text = Object.entries(fields).map(([key, value]) => ` |${key}=${value}`);
    return `{{cite web${text.join('')} }}`;
  },
};

const heading = ({ paragraph, text }: Claim, { agency, date }: Atlas['article']): string =>
  `${agency}, ${date}, ¶\u00a0${paragraph}: ${text}`;
const reference = ({ id }: Claim, { title }: Atlas['article']): string => `${id}, “${title}”`;
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
