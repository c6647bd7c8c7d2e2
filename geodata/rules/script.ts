/** Writing systems that Unicode knows by the scripts that they mix. */
const mixed: Readonly<Record<string, string>> = {
  Jpan: '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]', Kore: '[\\p{Script=Hangul}\\p{Script=Han}]', Hans: '\\p{Script=Han}', Hant: '\\p{Script=Han}',
};

/** The script in which a locale is written, by name and as a pattern for a letter of it; any, where none is known. */
export function scriptOf(locale: string): { readonly name: string; readonly letter: RegExp } {
  const { script } = new Intl.Locale(locale).maximize();
  if (!script) return { name: 'any', letter: /\p{L}/u };
  return { name: new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script, letter: new RegExp(mixed[script] ?? `\\p{Script=${script}}`, 'u') };
}
