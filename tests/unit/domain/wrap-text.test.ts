import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/domain/wrap-text';

/** Every character one wide. */
const wrap = (text: string, width: number) => wrapText(text, width, ({ length }) => length);

describe('wrapText', () => {
  it('breaks between words and keeps the space at the line’s end', () => {
    expect(wrap('administered by Russia, claimed by Japan', 16)).toEqual(['administered by ', 'Russia, claimed ', 'by Japan']);
  });

  it('breaks Japanese between signs, but never before a full stop or after an opening bracket', () => {
    expect(wrap('四島の最終的な地位について、ロシアと日本', 13)).toEqual(['四島の最終的な地位につい', 'て、ロシアと日本']);
    expect(wrap('千島列島「北方領土」', 5)).toEqual(['千島列島', '「北方領', '土」']);
  });

  it('breaks an address behind its strokes, and a word without any anywhere', () => {
    expect(wrap('https://www.mofa.go.jp/region/index.html', 24)).toEqual(['https://www.mofa.go.jp/', 'region/index.html']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });

  it('keeps what belongs together by a hard space', () => {
    expect(wrap('в 1855\u00a0г. договор', 8)).toEqual(['в ', '1855\u00a0г. ', 'договор']);
  });

  it('loses nothing, and no line is too long', () => {
    const text = fc.array(fc.constantFrom('a', 'Б', '島', '。', '「', ' ', '/', '\u00a0', '-', '1'), { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (words, width) => {
        const lines = wrap(words, width);
        expect(lines.join('')).toBe(words);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
