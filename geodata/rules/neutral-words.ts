import loaded from '../loaded-words.json' with { type: 'json' };
import type { Problem } from '../read';
import { type Files, languageFiles } from '../schema';
import type { Rule } from './rule';
import { type FoundText, walkTexts } from './walk-texts';

/** In our own voice, outside quotation marks and the parties' positions, no word that takes a side. */
export const neutralWords: Rule = (files) =>
  [...[...walkTexts(files)].filter(({ path }) => !path.includes('positions.')), ...interfaceWords(files)]
    .flatMap(({ file, path, text }): Problem[] =>
      Object.entries(loaded.words).flatMap(([language, entries]) => {
        const own = withoutQuotations(String(text[language] ?? ''));
        return entries.flatMap(({ avoid, use }) =>
          own.toLowerCase().includes(avoid) ? [{ file, path, message: `says "${avoid}" in our own voice (${language}); say "${use}"` }] : [],
        );
      }),
    );

/** The interface's words are ours too, but for the names that the key says a party uses. */
const interfaceWords = (files: Files): readonly FoundText[] =>
  languageFiles(files).flatMap(({ file, content: { id, words } }) =>
    Object.entries(words)
      .filter(([key]) => !/^(group|perspective)\./.test(key))
      .map(([key, word]) => ({ file, path: `words.${key}`, text: { [id]: typeof word === 'string' ? word : Object.values(word).join(' ') } })),
  );

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』/g, '');
