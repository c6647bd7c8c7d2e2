import { languageFiles } from '../schema';
import type { Rule } from './rule';

/** Every language has the interface words that English has, and no others, with the same slots. */
export const sameWords: Rule = (files) => {
  const english = files['languages/en.json'].words;
  return languageFiles(files).flatMap(({ file, content: { words } }) => {
    return [
      ...Object.keys(english).filter((key) => !(key in words)).map((key) => ({ file, path: `words.${key}`, message: `is missing; languages/en.json has it` })),
      ...Object.keys(words).filter((key) => !(key in english)).map((key) => ({ file, path: `words.${key}`, message: `is not in languages/en.json` })),
      ...Object.keys(words)
        .filter((key) => slots(english[key]) !== slots(words[key]))
        .map((key) => ({ file, path: `words.${key}`, message: `has other {slots} than the English word` })),
    ];
  });
};

const slots = (word: unknown): string => [...new Set(JSON.stringify(word ?? '').match(/\{\w+\}/g) ?? [])].sort().join();
