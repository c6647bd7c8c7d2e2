/** Signs of Chinese and Japanese, between any two of which a line may end. */
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
/** Never at a line's end, and never at its beginning. */
const opening = '(（「『〈《【';
const closing = ')、。，．」』）〉》】・：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const pieces = new RegExp(`[ \\t\\n]+|[${opening}]*[${cjk}][${closing}]*|[^ \\t\\n${cjk}]+`, 'gu');

/**
 * Breaks text into lines that fit a width: between words, in Japanese between signs, and where a
 * word or an address is longer than a line, behind a stroke or a comma within it. Nothing is left
 * out: the lines joined are the text, and a space at a break ends its line.
 * @param measure the width of a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (more: string) => measure((line + more).trimEnd()) <= width;
  for (const piece of text.match(pieces) ?? []) {
    if (/^[ \t\n]/.test(piece) || fits(piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const part of fits(piece) ? [piece] : partsOf(piece)) {
      if (line !== '' && !fits(part)) {
        lines.push(line);
        line = '';
      }
      line += part;
    }
  }
  return line === '' ? lines : [...lines, line];

  /** Of a piece longer than a line: as far as its signs allow, else single characters. */
  function partsOf(piece: string): readonly string[] {
    return (piece.match(/[^/?&=,_-]*[/?&=,_-]*/g) ?? []).flatMap((part) => (measure(part) <= width ? [part] : [...part]));
  }
}
