import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import opentype, { type Font } from 'opentype.js';

const require = createRequire(import.meta.url);

/** Latin and Cyrillic, and Japanese: the picture looks the same wherever it is built. */
const files = [
  ['noto-sans', '400Regular', 'NotoSans_400Regular'], ['noto-sans', '700Bold', 'NotoSans_700Bold'],
  ['noto-sans-jp', '400Regular', 'NotoSansJP_400Regular'], ['noto-sans-jp', '700Bold', 'NotoSansJP_700Bold'],
] as const;
const fontFiles = (): string[] => files.map(([family, folder, file]) => require.resolve(`@expo-google-fonts/${family}/${folder}/${file}.ttf`));

/** Families that hold every sign, the language's own first: only its weight is found without falling back. */
export const familiesOf = (language: string): string => (language === 'ja' ? "'Noto Sans JP', 'Noto Sans'" : "'Noto Sans', 'Noto Sans JP'");

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A picture of an SVG, with our own fonts. @param width of the picture in pixels */
export const toPng = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans' }, fitTo: { mode: 'width', value: width } }).render().asPng();

const opened = new Map<number, Font>();
const fontAt = (i: number): Font => {
  const known = opened.get(i) ?? opentype.parse(toArrayBuffer(readFileSync(fontFiles()[i] ?? '')));
  opened.set(i, known);
  return known;
};
const toArrayBuffer = ({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

/** Width of a text in pixels, each sign in the first of the families that has it. */
export function widthOf(text: string, size: number, weight: 400 | 700): number {
  const [latin, japanese] = weight === 400 ? [0, 2] : [1, 3];
  return [...text].reduce((sum, sign) => {
    const font = fontAt(fontAt(latin).charToGlyphIndex(sign) > 0 ? latin : japanese);
    return sum + ((font.charToGlyph(sign).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm) * size;
  }, 0);
}
