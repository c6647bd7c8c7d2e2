import type { Rule } from './rule';
import { walkTexts } from './walk-texts';

/** Every text stands in every language of the edition. */
export const everyLanguage: Rule = (files) =>
  [...walkTexts(files)].flatMap(({ file, path, text }) =>
    files['edition.json'].languages
      .filter((language) => !text[language])
      .map((language) => ({ file, path, message: `has no text in "${language}"; edition.json promises that language` })),
  );
