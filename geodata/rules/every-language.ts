import type { Problem } from '../read';
import { type Files, languageFileName } from '../schema';
import type { Rule } from './rule';
import { scriptOf } from './script';
import { type FoundText, glosses, interfaceWords, walkTexts } from './walk-texts';

/** Every text stands in every language of the edition, and in its script. */
export const everyLanguage: Rule = (files) => {
  const { languages } = files['edition.json'];
  const texts = [...walkTexts(files)];
  return [
    ...texts.flatMap(({ file, path, text }) =>
      languages.filter((language) => !text[language]).map((language) => ({ file, path, message: `has no text in "${language}"; edition.json promises that language` })),
    ),
    ...languages.flatMap((language) => inOtherScript(files, language, [...texts, ...glosses(files), ...interfaceWords(files)])),
  ];
};

/** So many letters may be a name or a code, which are the same in every language. */
const nameLength = 20;

function inOtherScript(files: Files, language: string, texts: readonly FoundText[]): readonly Problem[] {
  const { name, letter } = scriptOf(files[languageFileName(language)]?.locale ?? language);
  return texts.flatMap(({ file, path, text }): Problem[] => {
    const read = String(text[language] ?? '').replace(/\{\w+\}/g, ''); // what slots are called is not
    return letter.test(read) || (read.match(/\p{L}/gu) ?? []).length <= nameLength ? [] : [{ file, path, message: `stands under "${language}", but no letter of it is in the script of that language (${name})` }];
  });
}
