import { wrapText } from '../domain/wrap-text';
import { svgElement } from '../map/svg-element';

/** Where a paragraph is set: its top left corner and the room it has. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sets a paragraph in the type that style sheets give its class; gives the y of its foot. */
export type SetText = (className: string, text: string, room: Room, lang?: string) => number;

const leading = 1.42;
/** Kept free of each line: whoever opens the drawing may have a wider type. */
const slack = 0.04;

/** @param stage in the document, so that the type can be measured. */
export function createSetText(stage: SVGElement): SetText {
  const pen = document.createElement('canvas').getContext('2d');
  return (className, text, { x, y, width }, lang) => {
    if (text === '') return y;
    const element = svgElement('text', { class: className, lang: lang ?? null });
    stage.append(element);
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (pen) pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const size = Number.parseFloat(fontSize);
    const lines = wrapText(text, width * (1 - slack), (part) => pen?.measureText(part).width ?? 0);
    lines.forEach((line, i) => element.append(svgElement('tspan', { x, y: round(y + size * (1.05 + i * leading)) }, line)));
    return y + lines.length * size * leading;
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
