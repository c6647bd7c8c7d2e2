import type { Problem } from '../read';
import type { Rule } from './rule';
import { type FoundText, glosses, interfaceWords, walkTexts } from './walk-texts';

/** Where a party is quoted, or the key says what it calls the place. */
const isTheirs = ({ file, path }: FoundText): boolean => path.includes('positions.') || (file === 'words.json' && /^words\.(group|perspective)\./.test(path));

/** In our own voice, outside quotation marks and the parties' positions, no word that takes a side, in the languages of the edition. */
export const neutralWords: Rule = (files) => {
  const { words } = files['loaded-words.json'];
  const unspoken = Object.keys(words).filter((language) => !files['edition.json'].languages.includes(language));
  return [
    ...unspoken.map((language) => ({ file: 'loaded-words.json', path: `words.${language}`, message: 'is of a language that edition.json does not name' })),
    ...[...[...walkTexts(files)].filter((text) => !isTheirs(text)), ...glosses(files), ...interfaceWords(files)].flatMap(({ file, path, text }): Problem[] =>
      Object.entries(words).flatMap(([language, entries]) => {
        const own = withoutQuotations(String(text[language] ?? '')).toLowerCase();
        return entries.flatMap(({ avoid, use }) =>
          own.includes(avoid.toLowerCase()) ? [{ file, path, message: `says "${avoid}" in our own voice (${language}); say "${use}"` }] : [],
        );
      }),
    ),
  ];
};

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』/g, '');
