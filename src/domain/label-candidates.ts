import { type Box, boxAt, distanceTo, grow, type Pixel } from './box';
import type { LabelCandidate } from './place-labels';
import type { PointGrid } from './point-grid';

export type Align = 'start' | 'middle' | 'end';

/** A block of text at a corner: `left`, `top` are where its box begins. */
export interface BlockCandidate extends LabelCandidate {
  readonly shape: 'block';
  readonly box: Box;
  readonly align: Align;
  /** Whether it has to do without its native forms, smaller besides, or with each party's name on a line of its own too. */
  readonly form?: LabelForm;
}

export type LabelForm = 'full' | 'lead' | 'small' | 'stacked';
/** How much smaller the small and the stacked form are set. */
export const scaleOf = (form: LabelForm): number => (form === 'small' || form === 'stacked' ? 0.85 : 1);

/** How far below the first of two stacked names the second stands, in heights of a line's box. */
export const lineHeight = 0.86;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sides, best first, as a cartographer prefers them for a point. */
const sides: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0], [1, -1], [1, 1], [-1, 0], [-1, -1], [-1, 1], [0, -1], [0, 1], [0.6, 1.25], [0.6, -1.25], [-0.6, 1.25], [-0.6, -1.25],
];
const alignOf = (dx: number): Align => (dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle');

const blockBeside = ([x, y]: Pixel, { width, height }: Size, dx: number, dy: number, away: number): Box => {
  const cx = x + dx * (away + width / 2);
  const cy = y + dy * (away + height / 2) * (dx === 0 ? 1 : 0.8);
  return boxAt(cx - width / 2, cy - height / 2, width, height);
};

/** Beside a symbol: right first. The symbol's own box belongs to the label. */
export function aroundPoint(point: Pixel, size: Size, radius: number, coast: PointGrid): BlockCandidate[] {
  const symbol = boxAt(point[0] - radius, point[1] - radius, radius * 2, radius * 2);
  return sides.map(([dx, dy], order) => {
    const box = blockBeside(point, size, dx, dy, radius + 2);
    return {
      shape: 'block',
      box,
      boxes: radius > 0 ? [box, symbol] : [box],
      align: alignOf(dx),
      cost: order + coast.count(box, 12) * 0.5,
    };
  });
}

/**
 * For an area with a name of its own: at the point if it is free of coast there, else farther and
 * farther out to every side until the text stands clear.
 * @param reach how far out to look, in pixels.
 */
export function outFromPoint(point: Pixel, size: Size, reach: number, coast: PointGrid): BlockCandidate[] {
  const centred = boxAt(point[0] - size.width / 2, point[1] - size.height / 2, size.width, size.height);
  const found: BlockCandidate[] = [
    { shape: 'block', box: centred, boxes: [centred], align: 'middle', cost: coast.count(centred, 40) * 3 },
  ];
  const directions: readonly (readonly [number, number])[] = [
    ...sides, [1, -0.5], [1, 0.5], [-1, -0.5], [-1, 0.5],
  ];
  for (let away = 4; away <= reach; away += 7) {
    for (const [dx, dy] of directions) {
      const box = blockBeside(point, size, dx, dy, away);
      const hits = coast.count(box, 40);
      found.push({ shape: 'block', box, boxes: [box], align: alignOf(dx), cost: 4 + away * 0.2 + hits * 3 });
    }
  }
  return found;
}

/** Corners and middles of a box that may touch a coast, and where the box then lies from it. */
const touches: readonly (readonly [dx: number, dy: number])[] = [[1, 1], [-1, -1], [1, 0], [-1, 0], [1, -1], [-1, 1], [0, 1], [0, -1]];

/**
 * For an island: on it if it is free of coast there, else just off its coast all around.
 * @param outline the island's coast. @param least what the form costs. @param isFree whether a box can be used at all.
 */
export function offCoast(point: Pixel, outline: readonly Pixel[], size: Size, form: LabelForm, least: number, coast: PointGrid, isFree: (box: Box) => boolean): BlockCandidate[] {
  const found: BlockCandidate[] = [];
  const add = (box: Box, align: Align, cost: number) => {
    if (isFree(box)) found.push({ shape: 'block', form, box, boxes: [box], align, cost: least + cost + coast.count(grow(box, 2), 20) * 3 });
  };
  add(boxAt(point[0] - size.width / 2, point[1] - size.height / 2, size.width, size.height), 'middle', 0);
  const every = Math.max(1, Math.floor(outline.length / 16));
  for (let i = 0; i < outline.length; i += every) {
    const at = outline[i] ?? point;
    touches.forEach(([dx, dy], order) => {
      for (const away of form === 'stacked' ? [5, 13, 24, 36] : [5, 13]) {
        const box = blockBeside(at, size, dx, dy, away);
        add(box, alignOf(dx), 3 + order * 0.3 + away * 0.25 + distanceTo(box, point) * 0.07);
      }
    });
  }
  return found;
}
