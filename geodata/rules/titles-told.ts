import type { Problem } from '../read';
import type { Rule } from './rule';

/** A document's title is its own, in one language; readers of others are told what it is, unless it is in English. */
export const titlesTold: Rule = (files) =>
  files['sources.json'].sources.flatMap(({ title, gloss, language }, i): Problem[] => {
    const path = `sources.${i}`;
    const { languages } = files['edition.json'];
    const missing = (text: Readonly<Record<string, unknown>> | undefined) => languages.filter((reader) => !text?.[reader]);
    if (typeof title !== 'string') return missing(title).map((reader) => ({ file: 'sources.json', path: `${path}.title`, message: `has no text in "${reader}"; edition.json promises that language` }));
    const [foreign] = title.match(isLatin(language) ? /(?!\p{Script=Latin})\p{L}+/u : /\p{Script=Latin}+\p{Ll}/u) ?? [];
    const untold = language === 'en' ? [] : missing(gloss).filter((reader) => reader !== language);
    return [
      ...(foreign ? [{ file: 'sources.json', path: `${path}.title`, message: `says "${foreign}", which is not in its language, "${language}"; what a document is stands in its gloss` }] : []),
      ...untold.map((reader) => ({ file: 'sources.json', path, message: `has a title in "${language}" and no gloss in "${reader}"; tell its readers what it is` })),
    ];
  });

const isLatin = (language: string): boolean => new Intl.Locale(language).maximize().script === 'Latn';
