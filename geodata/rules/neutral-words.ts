import type { Problem } from '../read';
import { type Files, languageFiles } from '../schema';
import type { Rule } from './rule';
import { type FoundText, glosses, walkTexts } from './walk-texts';

/** Where a party is quoted, or the key says what it calls the place. */
const isTheirs = ({ file, path }: FoundText): boolean => path.includes('positions.') || (file === 'words.json' && /^words\.(group|perspective)\./.test(path));

/** In our own voice, outside quotation marks and the parties' positions, no word that takes a side. */
export const neutralWords: Rule = (files) =>
  [...[...walkTexts(files)].filter((text) => !isTheirs(text)), ...glosses(files), ...interfaceWords(files)]
    .flatMap(({ file, path, text }): Problem[] =>
      Object.entries(files['loaded-words.json'].words).flatMap(([language, entries]) => {
        const own = withoutQuotations(String(text[language] ?? ''));
        return entries.flatMap(({ avoid, use }) =>
          own.toLowerCase().includes(avoid) ? [{ file, path, message: `says "${avoid}" in our own voice (${language}); say "${use}"` }] : [],
        );
      }),
    );

/** The interface's words are ours too. */
const interfaceWords = (files: Files): readonly FoundText[] =>
  languageFiles(files).flatMap(({ file, content: { id, words } }) =>
    Object.entries(words)
      .map(([key, word]) => ({ file, path: `words.${key}`, text: { [id]: typeof word === 'string' ? word : Object.values(word).join(' ') } })),
  );

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』/g, '');
