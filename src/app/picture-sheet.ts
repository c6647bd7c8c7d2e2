import { svgElement } from '../map/svg-element';
import type { PictureTexts } from '../panels/picture-texts';
import { createSetText, type Room, type SetText } from './picture-type';

/** A scale bar: its length in pixels and in words. */
export interface Scale {
  readonly pixels: number;
  readonly words: string;
}

const gap = 28;

/**
 * Sets what stands under the map: what it shows, the key and the scale, the sources, the notice.
 * As many columns as the width has room for; nothing is shortened.
 * @param stage SVG in the document; what is set goes into it. @returns the height in pixels of the whole picture
 */
export function setSheet(stage: SVGElement, texts: PictureTexts, scale: Scale, map: { readonly width: number; readonly height: number }): number {
  const set = createSetText(stage);
  const margin = map.width < 600 ? 18 : gap;
  const width = map.width - 2 * margin;
  const room = (y: number): Room => ({ x: margin, y, width });

  let y = set('picture-title', texts.title, room(map.height + margin));
  y = set('picture-when', texts.when, room(y + 2));
  if (texts.chosen) {
    y = set('picture-heading', texts.chosen.heading, room(y + 14));
    for (const paragraph of texts.chosen.paragraphs) y = set('picture-words', paragraph, room(y + 3));
  }
  y = set('picture-note', texts.perspective, room(y + (texts.perspective ? 10 : 0)));
  rule(stage, room(y + 16));

  const columns = columnsOf(room(y + 32));
  const [first = room(y + 32), ...others] = columns;
  const keyFoot = setKey(stage, set, texts, scale, first);
  const sourcesFoot = others.length > 0 ? setSources(set, texts, others) : setSources(set, texts, [{ ...first, y: keyFoot + 20 }]);
  y = Math.max(keyFoot, sourcesFoot) + 16;
  rule(stage, room(y));
  y += 10;
  for (const paragraph of texts.foot) y = set('picture-foot', paragraph, room(y + 3));
  return Math.ceil(y + margin);
}

/** Key first, then one or two columns of sources. */
function columnsOf({ x, y, width }: Room): readonly Room[] {
  const count = Math.min(3, Math.max(1, Math.floor((width + gap) / (290 + gap))));
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ x: x + i * (each + gap), y, width: each }));
}

const rule = (stage: SVGElement, { x, y, width }: Room): void => stage.append(svgElement('rect', { class: 'picture-rule', x, y, width, height: 1 }));

function setKey(stage: SVGElement, set: SetText, texts: PictureTexts, scale: Scale, room: Room): number {
  const swatchWidth = 26;
  const row = (y: number, swatch: SVGElement, words: string) => {
    stage.append(swatch);
    return Math.max(y + 20, set('picture-words', words, { x: room.x + swatchWidth + 10, y, width: room.width - swatchWidth - 10 }) + 3);
  };
  let y = set('picture-heading', texts.keyTitle, room) + 6;
  for (const { standing, holder, words } of texts.land) {
    y = row(y, svgElement('rect', { class: 'island', 'data-status': standing, 'data-holder': holder, x: room.x + 1, y: y + 1, width: swatchWidth - 2, height: 14, rx: 2 }), words);
  }
  for (const { kind, words } of texts.lines) y = row(y, svgElement('path', { class: `boundary boundary-${kind}`, d: `M${room.x + 1} ${y + 8}h${swatchWidth - 2}` }), words);
  y = set('picture-note', texts.keyNote, { ...room, y: y + 4 }) + 10;
  stage.append(svgElement('path', { class: 'picture-scale', d: `M${room.x + 1} ${y}v6h${scale.pixels}v-6` }));
  return set('picture-words', scale.words, { ...room, x: room.x + scale.pixels + 10, y: y - 5, width: room.width - scale.pixels - 10 }) + 4;
}

/** The numbered sources, spread over the columns so that they end at about the same height. */
function setSources(set: SetText, texts: PictureTexts, columns: readonly Room[]): number {
  const [first] = columns;
  if (!first || texts.sources.length === 0) return first?.y ?? 0;
  const head = set('picture-heading', texts.sourcesTitle, first) + 6;
  const perColumn = Math.ceil(texts.sources.length / columns.length);
  const feet = columns.map((room, column) => {
    let y = head;
    texts.sources.slice(column * perColumn, (column + 1) * perColumn).forEach(({ title, titleLanguage, keeper, keeperLanguage }, i) => {
      const indent = 24;
      const beside = { x: room.x + indent, width: room.width - indent };
      set('picture-number', String(column * perColumn + i + 1), { x: room.x + indent - 7, y, width: 100 });
      y = set('picture-source', title, { ...beside, y }, titleLanguage);
      y = set('picture-address', keeper, { ...beside, y }, keeperLanguage) + 5;
    });
    return y;
  });
  return Math.max(...feet);
}
