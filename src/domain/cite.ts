import type { Atlas, Claim, PartialDate } from './types';

export const citationStyles = ['plain', 'chicago', 'bibtex', 'wikipedia'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The edition of the map in which the record of a claim stands. */
export interface Edition {
  /** Version of its facts: "1.0.0". */
  readonly version: string;
  /** When its facts were last reviewed. */
  readonly date?: PartialDate;
  /** Link to the record. */
  readonly url: string;
  /** What the map is called; the address stands for it when absent. */
  readonly title?: string;
  /** What the record finds, in the reader's words: "Finding: Contested". */
  readonly finding?: string;
}

interface CitedRecord {
  readonly claim: Claim;
  readonly article: Atlas['article'];
  readonly edition: Edition;
}

/**
 * How to cite the record of a claim. Its title names the agency before our paraphrase, so that the
 * claim nowhere reads as the map's own; then the article, what was found and the map's edition.
 * Without words of its own, so that it serves in all languages. Wikipedia's template has no field
 * for a finding: `quote` is for the wording of the source.
 */
export const citeClaim = (claim: Claim, article: Atlas['article'], edition: Edition, style: CitationStyle): string =>
  styles[style]({ claim, article, edition });

const styles: { readonly [style in CitationStyle]: (record: CitedRecord) => string } = {
  plain: ({ claim, article, edition }) =>
    `${heading(claim, article)} (${reference(claim, article)}) ${found(edition)}${told(edition)}. ${edition.url}`,

  chicago: ({ claim, article, edition }) =>
    `“${sentence(heading(claim, article))}” ${told(edition)}, ${reference(claim, article)}. ${found(edition)}${edition.url}.`,

  bibtex: ({ claim, article, edition }) => {
    const fields = {
      title: `{${escapeTex(heading(claim, article))}}`,
      ...(edition.title ? { howpublished: escapeTex(edition.title) } : {}),
      ...(edition.date ? { year: edition.date.slice(0, 4) } : {}),
      note: escapeTex(`${reference(claim, article)}. ${found(edition)}`.trimEnd()),
      version: escapeTex(edition.version),
      url: escapeUrl(edition.url),
    };
    const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}}`);
    return `@misc{kuril-map-${claim.id},\n${lines.join(',\n')}\n}`;
  },

  wikipedia: ({ claim, article, edition }) => {
    const fields = {
      url: escapeUrl(edition.url),
      title: escapeWiki(heading(claim, article)),
      ...(edition.title ? { website: escapeWiki(edition.title) } : {}),
      ...(edition.date ? { date: edition.date } : {}),
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
/** "Title, v1.0.0 (2026-11-24)" */
const told = ({ title, version, date }: Edition): string =>
  `${title ? `${title}, ` : ''}v${version}${date ? ` (${date})` : ''}`;
/** "Finding: Contested. ", or nothing. */
const found = ({ finding }: Edition): string => (finding ? `${sentence(finding)} ` : '');
/** With one full stop, also where the text brings its own. */
const sentence = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

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
