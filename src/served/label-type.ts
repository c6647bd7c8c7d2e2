import { type LabelForm, lineHeight, scaleOf, type Size } from '../domain/label-candidates';
import { isWater, type LabelText } from '../map/label-texts';

interface Type {
  /** In pixels, with an em of 16. */
  readonly size: number;
  readonly weight: 400 | 700;
  /** Between letters, in pixels. */
  readonly spacing: number;
}

/** Width of a text in pixels, without letter spacing. */
export type WidthOf = (text: string, size: number, weight: 400 | 700) => number;

const em = 16;
/** How far letters reach above and below the line, each in whole pixels as browsers have it. */
const above = (size: number) => Math.round(size * 1.069);
const below = (size: number) => Math.round(size * 0.293);

/** Type of a name as map.css sets it; without a page nothing can be asked for it. */
function typeOf({ kind, rank }: LabelText, compact: boolean): Type {
  const set = (size: number, weight: 400 | 700 = 400, spacing = 0): Type => ({ size: size * em, weight, spacing: spacing * size * em });
  if (kind === 'island') return set(rank === 1 ? (compact ? 0.9 : 1.12) : rank === 2 ? (compact ? 0.78 : 0.9) : 0.85, rank < 4 ? 700 : 400);
  if (kind === 'land') return compact ? set(0.82, 400, 0.1) : set(1, 400, 0.22);
  if (isWater(kind)) return rank === 1 ? (compact ? set(1, 400, 0.16) : set(1.25, 400, 0.24)) : set(rank === 2 ? 0.86 : 0.8, 400, 0.08);
  if (kind === 'group') return set(0.84, 400, 0.16);
  if (kind === 'boundary') return set(0.74);
  if (kind === 'cape' || kind === 'peak') return set(0.72);
  if (kind === 'volcano') return set(0.74, 700);
  return set(kind === 'town' || kind === 'city' ? 0.8 : 0.74);
}

/** The size of a name's text, how far its first line lies below the top, and the second of two below the first. */
export function labelSize(text: LabelText, compact: boolean, widthOf: WidthOf, form: LabelForm = 'full'): Size & { readonly baseline: number; readonly line: number } {
  const type = typeOf(text, compact);
  const scale = scaleOf(form);
  const [size, spacing] = [type.size * scale, type.spacing * scale];
  const lines = (form === 'stacked' && text.stacked) || [text.lead];
  const lead = Math.max(...lines.map((line) => widthOf(line, size, type.weight) + spacing * [...line].length));
  const line = (above(size) + below(size)) * lineHeight;
  const nativeSize = (text.kind === 'island' && text.rank === 1 ? 0.8 : 0.7) * em;
  const native = text.native.map((form) => form.text).join(' · ');
  return {
    width: Math.ceil(Math.max(lead, widthOf(native, nativeSize, 400))),
    height: Math.ceil((lines.length - 1) * line + above(size) + (native === '' ? below(size) : nativeSize * 1.3 + below(nativeSize))),
    baseline: above(size),
    line,
  };
}
