import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { type Box, boxAt } from '../domain/box';
import type { Coast } from '../domain/types/coast';
import { type LabelForm, scaleOf } from '../domain/label-candidates';
import { atOnce } from '../map/in-slices';
import { surveyGround } from '../map/label-ground';
import { isWater, type LabelText, labelTexts, type Placed, symbolRadius } from '../map/label-texts';
import { isCompact, isNear, layOutLabels } from '../map/lay-out-labels';
import type { Scene } from '../map/scene';
import { fitHome, type HomeView } from './home-fit';
import { labelSize, type WidthOf } from './label-type';

/** A frame that names are set for; style sheets show the setting whose frame is nearest. */
interface Setting {
  readonly name: 'wide' | 'middle' | 'low' | 'flat' | 'tall' | 'small';
  readonly width: number;
  readonly height: number;
  /** What stands over the map, in pixels: the controls, the key, the locator or the scale alone. */
  readonly obstacles: readonly Box[];
}

const setting = (name: Setting['name'], width: number, height: number, key: Box, ...corner: readonly Box[]): Setting => ({
  name, width, height, obstacles: [boxAt(width - 56, 12, 44, 221), key, ...corner],
});
const settings = (keyWidth: number): readonly Setting[] => {
  const closedKey = boxAt(12, 12, keyWidth, 32);
  return [
    setting('wide', 1040, 803.45, boxAt(12, 12, 371, 340), boxAt(868, 585, 160, 173), boxAt(918, 768, 110, 24)),
    setting('middle', 624, 486.2, closedKey, boxAt(452, 268, 160, 173), boxAt(502, 450, 110, 24)),
    setting('low', 640, 326.5, closedKey, boxAt(518, 291, 110, 24)),
    setting('flat', 640, 281, closedKey, boxAt(499, 214, 129, 27), boxAt(518, 245, 110, 24)),
    setting('tall', 390, 557.03, closedKey, boxAt(234, 355, 144, 156), boxAt(268, 521, 110, 24)),
    setting('small', 320, 290.39, closedKey, boxAt(198, 255, 110, 24)),
  ];
};

/**
 * The names of the first view, once for each kind of frame. Each stands at a share of the home view
 * and a few pixels beside it, so that type keeps its size however large the frame is.
 */
export function servedLabels(scene: Scene, coast: Coast, view: HomeView, grid: number, widthOf: WidthOf): readonly TemplateResult[] {
  const keyWidth = Math.ceil(widthOf(scene.t('key.label'), 16, 700)) + 32; // its padding and arrow
  return settings(keyWidth).map(({ name, width, height, obstacles }) => {
    const fit = fitHome(view, grid, width, Math.round(height));
    const compact = isCompact(width, height, fit.zoom);
    const { islands } = scene.atlas;
    const ground = atOnce(surveyGround({ x: Math.round(width), y: Math.round(height) }, fit.pixel, coast));
    const texts = labelTexts(scene, fit.zoom, compact).filter((text) => isNear(text, islands, ground));
    const placed = atOnce(layOutLabels(texts, islands, (text, form) => labelSize(inForm(text, form), compact, widthOf, form), ground, obstacles));
    const labels = texts.flatMap((text) => {
      const found = placed.get(text.id);
      if (!found) return [];
      const at = found.candidate.shape === 'path' ? middleOf(found.candidate.points) : found.anchor;
      const share = (value: number, from: number, to: number) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`;
      return [svg`<svg x=${share(at[0], fit.box.left, fit.box.right)} y=${share(at[1], fit.box.top, fit.box.bottom)}>${label(text, found.candidate, at, labelSize(text, compact, widthOf), `served-${name}-${text.id}`)}</svg>`];
    });
    return html`<svg class="labels served-labels served-labels-${name} ${compact ? 'is-compact' : ''}" aria-hidden="true">${labels}</svg>`;
  });
}

type Points = readonly (readonly [x: number, y: number])[];

const middleOf = (points: Points): readonly [number, number] => points[Math.floor(points.length / 2)] ?? [0, 0];

/** A name as its form has it: with its native forms or without. */
const inForm = (text: LabelText, form: LabelForm): LabelText =>
  form === 'full' ? text : { ...text, native: [] };

function label(text: LabelText, candidate: Placed, [x, y]: readonly [number, number], { baseline, line }: ReturnType<typeof labelSize>, id: string): TemplateResult {
  const looks = `label label-${text.kind} rank-${text.rank}${isWater(text.kind) ? ' label-water' : ''}`;
  if (candidate.shape === 'path') {
    const path = `M${candidate.points.map(([px, py]) => `${(px - x).toFixed(1)} ${(py - y).toFixed(1)}`).join('L')}`;
    return svg`<g class=${looks}><path class="label-path" id=${id} d=${path} /><text class="label-lead"><textPath href="#${id}" startOffset="50%">${text.lead}</textPath></text></g>`;
  }
  const { box, align, form = 'full' } = candidate;
  const scale = scaleOf(form);
  const { lead, native: others } = inForm(text, form);
  const [first, second] = (form === 'stacked' && text.stacked) || [lead];
  const dx = (align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2) - x;
  const native = others.map((other, i) => svg`${i > 0 ? ' · ' : ''}<tspan lang=${other.lang}>${other.text}</tspan>`);
  return svg`<g class=${looks}>${symbol(text.kind)}<g class="label-words" text-anchor=${align} transform="translate(${dx.toFixed(1)} ${(box.top + baseline * scale - y).toFixed(1)})${scale === 1 ? '' : ` scale(${scale})`}"><text class="label-lead">${first}${second ? svg`<tspan x="0" dy=${line.toFixed(1)}>${second}</tspan>` : nothing}</text>${native.length > 0 ? svg`<text class="label-native" dy="1.3em">${native}</text>` : nothing}</g></g>`;
}

function symbol(kind: LabelText['kind']): TemplateResult | typeof nothing {
  const r = symbolRadius(kind);
  if (r === 0) return nothing;
  return kind === 'volcano' || kind === 'peak'
    ? svg`<path class="symbol symbol-${kind}" d="M0 ${-r}L${r} ${r * 0.75}H${-r}Z" />`
    : svg`<circle class="symbol symbol-${kind}" r=${r - 1} />`;
}
