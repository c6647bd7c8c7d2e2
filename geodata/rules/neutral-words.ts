import loaded from '../loaded-words.json' with { type: 'json' };
import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkTexts } from './walk-texts';

/** In our own voice, outside quotation marks and the parties' positions, no word that takes a side. */
export const neutralWords: Rule = (files) =>
  [...walkTexts(files)]
    .filter(({ path }) => !path.includes('positions.'))
    .flatMap(({ file, path, text }): Problem[] =>
      Object.entries(loaded.words).flatMap(([language, entries]) => {
        const own = withoutQuotations(String(text[language] ?? ''));
        return entries.flatMap(({ avoid, use }) =>
          own.toLowerCase().includes(avoid) ? [{ file, path, message: `says "${avoid}" in our own voice (${language}); say "${use}"` }] : [],
        );
      }),
    );

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』/g, '');
