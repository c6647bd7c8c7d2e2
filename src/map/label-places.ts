import type { Barriers } from '../domain/barriers';
import { type Box, boxAt, grow, middleOf, type Pixel } from '../domain/box';
import { aroundPoint, type BlockCandidate, type LabelForm, offCoast, type Size } from '../domain/label-candidates';
import { alongLine, lengthOf, pointAlong } from '../domain/path-label';
import { createPointGrid } from '../domain/point-grid';
import type { IslandId } from '../domain/types/islands';
import { inkOf } from './ink-grid';
import type { LabelGround } from './label-ground';
import { isWater, type LabelText, type Placed, symbolRadius } from './label-texts';

/** Places of one form that are enough to choose from. */
const choice = 12;
/** Places looked at for them. */
const looks = 120;
const costOfForm: Record<LabelForm, number> = { full: 0, lead: 4, small: 7, stacked: 14 };

/**
 * Where names may stand on some ground, by their kind.
 * @param barriers boundary lines and a little beyond. @param lines the same as drawn, for their own names, which may stand at an end. @param isFree whether a box lies in the frame and under no obstacle.
 */
export function createLabelPlaces(ground: LabelGround, barriers: Barriers, lines: Barriers, isFree: (box: Box) => boolean) {
  const { coast, land, pixel, size: frame } = ground;
  const isVisible = ([x, y]: Pixel) => isFree(boxAt(x, y, 0, 0));
  const seen = new Map<IslandId, readonly Pixel[]>();
  /** The coast of islands that is in sight; each is asked for by every other's name. */
  const seenOf = (ids: readonly IslandId[]): readonly Pixel[] => ids.flatMap((id) => {
    const found = seen.get(id) ?? ground.outlineOf([id]).filter(isVisible);
    seen.set(id, found);
    return found;
  });

  /** Where a name belongs: its point, or, of an island that is partly hidden, the coast in sight. */
  function anchorOf({ at }: LabelText, own: readonly IslandId[]): Pixel {
    const point = pixel(at);
    if (own.length === 0 || isVisible(point)) return point;
    const coastSeen = seenOf(own);
    const mean = (i: 0 | 1) => coastSeen.reduce((sum, corner) => sum + corner[i], 0) / coastSeen.length;
    return coastSeen.length < 3 ? point : [mean(0), mean(1)];
  }

  /** By the coast in sight alone, in one form of the name after another. @param others islands that the name must not stand nearer to than to its own. */
  function ofIsland(text: LabelText, own: readonly IslandId[], others: readonly IslandId[]): (form: LabelForm, size: Size) => readonly BlockCandidate[] {
    const anchor = anchorOf(text, own);
    const visible = [...seenOf(own), ...[pixel(text.at)].filter(isVisible)];
    if (!text.chosen && visible.length * 4 < ground.outlineOf(own).length + 1) return () => []; // too little to be told by
    const coastSeen = visible.length > 0 ? visible : [anchor];
    const near = createPointGrid(seenOf(others));
    const shapes = ground.shapesOf(own);
    const onOthers = (box: Box) => land.others(box, (shape) => shapes.includes(shape));
    const isOpen = (box: Box) => isFree(box) && !barriers.lieUnder(box) && onOthers(box) < 5;
    return (form, size) => {
      // What is dear to find out is asked of the cheapest places only, until there is choice enough.
      const found: BlockCandidate[] = [];
      for (const candidate of offCoast(anchor, coastSeen, size, form, costOfForm[form], coast, isOpen).sort((a, b) => a.cost - b.cost).slice(0, looks)) {
        const { box } = candidate;
        if (found.some((other) => Math.abs(other.box.left - box.left) < 10 && Math.abs(other.box.top - box.top) < 10)) continue;
        const [away, nearest] = distanceFrom(box, coastSeen);
        if (near.count(grow(box, form === 'stacked' ? away : away * 1.25), 1) > 0 || barriers.part(nearest, middleOf(box))) continue;
        const ambiguous = near.count(grow(box, away * 1.5 + 12), 1) > 0 ? 5 : 0;
        found.push({ ...candidate, cost: candidate.cost + ambiguous + onOthers(box) * 1.5 });
        if (found.length === choice) break;
      }
      return found;
    };
  }

  /** Of any other name; may rest where many places are looked at. */
  function* of(text: LabelText, size: Size): Generator<void, readonly Placed[]> {
    const { kind } = text;
    if (text.along) return ofLine(kind, size, longestRunInside(inkOf(text.along.map(pixel), frame), frame));
    if (kind === 'land') return yield* onLand(text, size);
    const at = pixel(text.at);
    if (kind === 'group') return yield* inArea(at, size);
    const around = aroundPoint(at, size, symbolRadius(kind), coast).filter(({ box }) => !barriers.lieUnder(box) && !barriers.part(at, middleOf(box)));
    if (isWater(kind)) return around.filter(({ box }) => coast.count(box, 3) < 3);
    const ownLand = landNear(at);
    return around.filter(({ box }) => land.others(box, (shape) => shape === ownLand) === 0);
  }

  function ofLine(kind: LabelText['kind'], size: Size, seen: readonly Pixel[]): readonly Placed[] {
    const dearer = <Candidate extends Placed>(candidate: Candidate, by: number) => ({ ...candidate, cost: candidate.cost + by });
    const along = (stretch: number, lift = 0) => alongLine(seen, size, coast, { stretch, lift });
    if (kind === 'group' || isWater(kind)) {
      const beside = kind === 'strait' ? along(1.3, size.height) : [];
      const isClear = (box: Box) => !barriers.lieUnder(box) && (kind !== 'group' || coast.count(box, 1) === 0);
      return [...along(1.7), ...beside.map((candidate) => dearer(candidate, 2))].filter(({ boxes }) => boxes.every(isClear));
    }
    // A claim line is never without its claimant: where the text cannot follow it, it stands beside it.
    const beside = [0.5, 0.35, 0.2, 0.05, 0.65, 0.8, 0.95]
      .flatMap((share) => [5, 14, 24].flatMap((away) => aroundPoint(pointAlong(seen, lengthOf(seen) * share), size, away, coast)))
      .filter(({ box }) => coast.count(box, 1) === 0 && !lines.lieUnder(box))
      .map((candidate) => dearer({ ...candidate, boxes: [candidate.box] }, 20));
    // There is water on one side of a line at least.
    const onLand = ({ boxes }: Placed) => boxes.reduce((sum, box) => sum + land.others(box, () => false), 0);
    return [...along(1, size.height * 0.75).map((candidate) => dearer(candidate, isSteep(candidate.points) ? 25 : 0)), ...beside]
      .map((candidate) => dearer(candidate, onLand(candidate) * 3));
  }

  /** Boxes in the frame that are fit, in steps of 12 pixels from one around a point; the dearer the farther from it. May rest after each column. */
  function* blocksAround([x, y]: Pixel, { width, height }: Size, reach: number, costOf: (box: Box, away: number) => number): Generator<void, readonly BlockCandidate[]> {
    const first = (at: number) => ((at % 12) + 12) % 12;
    const found: BlockCandidate[] = [];
    for (let left = first(x - width / 2); left < frame.x; left += 12) {
      for (let top = first(y - height / 2); top < frame.y; top += 12) {
        const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
        const box = boxAt(left, top, width, height);
        const cost = away <= reach && isFree(box) && !barriers.lieUnder(box) ? costOf(box, away) : Number.POSITIVE_INFINITY;
        if (cost < Number.POSITIVE_INFINITY) found.push({ shape: 'block', box, boxes: [box], align: 'middle', cost });
      }
      yield;
    }
    return found;
  }

  /** The name of an area stands clear of every coast in it, not to be taken for one island's. */
  const inArea = (at: Pixel, size: Size) => blocksAround(at, size, 200, (box, away) => (coast.count(grow(box, 20), 1) === 0 ? away : Number.POSITIVE_INFINITY));

  /** A land's name lies on that land, as near its point as the frame allows. */
  function onLand({ at, rank }: LabelText, size: Size) {
    const own = ground.landUnder(at);
    const cells = (size.width / 8) * (size.height / 8);
    return blocksAround(pixel(at), size, rank === 1 ? Number.POSITIVE_INFINITY : 70, (box, away) => {
      if (land.at(middleOf(box)) !== own) return Number.POSITIVE_INFINITY;
      const covered = land.others(box, (shape) => shape !== own) / cells;
      return covered < 0.5 ? Number.POSITIVE_INFINITY : away * 0.05 + (1 - covered) * 20 + coast.count(box, 40);
    });
  }

  /** The shape that a point on a coast belongs to, though the mask may put it just off. */
  const landNear = ([x, y]: Pixel): number =>
    [[0, 0], [8, 0], [-8, 0], [0, 8], [0, -8], [14, 14], [-14, -14], [14, -14], [-14, 14]].map(([dx = 0, dy = 0]) => land.at([x + dx, y + dy])).find((shape) => shape >= 0) ?? -1;

  return { anchorOf, ofIsland, of };
}

/** Text that a reader has to turn the head for. */
const isSteep = (points: readonly Pixel[]): boolean => {
  const [from, to] = [points[0], points.at(-1)];
  return from !== undefined && to !== undefined && Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
};

/** How far a box is from a coast, and from which point of it: among some of its points, then around the nearest. */
function distanceFrom(box: Box, outline: readonly Pixel[]): readonly [number, Pixel] {
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  const look = (from: number, to: number, stride: number) => {
    for (let i = Math.max(0, from); i < Math.min(to, outline.length); i += stride) {
      const [x, y] = outline[i] ?? [0, 0];
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      if (dx * dx + dy * dy >= least) continue;
      least = dx * dx + dy * dy;
      at = i;
    }
  };
  const stride = Math.ceil(outline.length / 40);
  look(0, outline.length, stride);
  if (stride > 1) look(at - stride, at + stride, 1);
  return [Math.sqrt(least), outline[at] ?? [0, 0]];
}

/** Of a line that leaves the frame and comes back, the longest part within. */
function longestRunInside(line: readonly Pixel[], { x: width, y: height }: { readonly x: number; readonly y: number }): readonly Pixel[] {
  let best: Pixel[] = [];
  let run: Pixel[] = [];
  for (const point of line) {
    const [x, y] = point;
    if (x < 0 || y < 0 || x > width || y > height) run = [];
    else run.push(point);
    if (run.length > best.length) best = [...run];
  }
  return best.length > 1 ? best : line;
}
