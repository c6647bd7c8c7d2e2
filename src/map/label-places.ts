import type { Barriers } from '../domain/barriers';
import { type Box, boxAt, grow, middleOf, type Pixel } from '../domain/box';
import { aroundPoint, type BlockCandidate, type LabelForm, offCoast, type Size } from '../domain/label-candidates';
import { alongLine, lengthOf, type PathCandidate, pointAlong } from '../domain/path-label';
import { createPointGrid } from '../domain/point-grid';
import type { IslandId } from '../domain/types/islands';
import type { LabelGround } from './label-ground';
import { isWater, type LabelText, type Placed, symbolRadius } from './label-texts';

/** Places that are enough to choose from. */
const choice = 24;
/** Places looked at for them. */
const looks = 240;
const costOfForm: Record<LabelForm, number> = { full: 0, lead: 4, small: 7 };

/**
 * Where names may stand on some ground, by their kind.
 * @param barriers boundary lines and a little beyond. @param lines the same as drawn, for their own names, which may stand at an end. @param isFree whether a box lies in the frame and under no obstacle.
 */
export function createLabelPlaces(ground: LabelGround, barriers: Barriers, lines: Barriers, isFree: (box: Box) => boolean) {
  const { coast, land, pixel, isSeen, size: frame } = ground;

  /** Where a name belongs: its point, or, of an island that reaches out of the frame, the coast in sight. */
  function anchorOf({ at }: LabelText, own: readonly IslandId[]): Pixel {
    const point = pixel(at);
    if (own.length === 0 || isSeen(point)) return point;
    const seen = ground.outlineOf(own).filter(isSeen);
    const mean = (i: 0 | 1) => seen.reduce((sum, corner) => sum + corner[i], 0) / seen.length;
    return seen.length < 3 ? point : [mean(0), mean(1)];
  }

  /** @param others islands that the name must not stand nearer to than to its own. */
  function ofIsland(text: LabelText, own: readonly IslandId[], others: readonly IslandId[], forms: readonly { readonly form: LabelForm; readonly size: Size }[]): readonly BlockCandidate[] {
    const anchor = anchorOf(text, own);
    const drawn = ground.outlineOf(own);
    const outline = drawn.length > 0 ? drawn : [anchor];
    const near = createPointGrid(ground.outlineOf(others));
    const shapes = ground.shapesOf(own);
    const isOwn = (shape: number) => shapes.includes(shape);
    const seen = outline.filter(isSeen);
    const all = forms.flatMap(({ form, size }) => offCoast(anchor, seen, size, form, costOfForm[form], coast, isFree));
    // What is dear to find out is asked of the cheapest places only, until there is choice enough.
    const found: BlockCandidate[] = [];
    for (const candidate of all.sort((a, b) => a.cost - b.cost).slice(0, looks)) {
      const { box } = candidate;
      if (found.some((other) => Math.abs(other.box.left - box.left) < 10 && Math.abs(other.box.top - box.top) < 10) || barriers.lieUnder(box)) continue;
      const [away, nearest] = distanceFrom(box, outline);
      if (near.count(grow(box, away + 4), 1) > 0 || barriers.part(nearest, middleOf(box))) continue;
      const ambiguous = near.count(grow(box, away * 1.5 + 12), 1) > 0 ? 3 : 0;
      found.push({ ...candidate, cost: candidate.cost + ambiguous + land.others(box, isOwn) * 1.5 });
      if (found.length === choice) break;
    }
    return found;
  }

  function of(text: LabelText, size: Size): readonly Placed[] {
    const { kind } = text;
    if (text.along) return ofLine(kind, size, longestRunInside(text.along.map(pixel), frame));
    if (kind === 'land') return onLand(text, size);
    const at = pixel(text.at);
    const around = aroundPoint(at, size, symbolRadius(kind), coast).filter(({ box }) => !barriers.lieUnder(box) && !barriers.part(at, middleOf(box)));
    if (isWater(kind)) return around.filter(({ box }) => coast.count(box, 3) < 3);
    const ownLand = landNear(at);
    return around.filter(({ box }) => land.others(box, (shape) => shape === ownLand) === 0);
  }

  function ofLine(kind: LabelText['kind'], size: Size, seen: readonly Pixel[]): readonly Placed[] {
    const dearer = (candidate: PathCandidate, by: number) => ({ ...candidate, cost: candidate.cost + by });
    if (isWater(kind)) {
      const beside = kind === 'strait' ? alongLine(seen, size, coast, { stretch: 1.3, lift: size.height }) : [];
      return [...alongLine(seen, size, coast, { stretch: 1.7 }), ...beside.map((candidate) => dearer(candidate, 2))].filter(({ boxes }) => !boxes.some(barriers.lieUnder));
    }
    // A claim line is never without its claimant: where the text cannot follow it, it stands beside it.
    const beside = [0.5, 0.35, 0.2, 0.05, 0.65, 0.8, 0.95]
      .flatMap((share) => [5, 14].flatMap((away) => aroundPoint(pointAlong(seen, lengthOf(seen) * share), size, away, coast)))
      .filter(({ box }) => coast.count(box, 1) === 0 && !lines.lieUnder(box));
    const along = alongLine(seen, size, coast, { stretch: 1, lift: size.height * 0.75 }).map((candidate) => dearer(candidate, isSteep(candidate.points) ? 25 : 0));
    return [...along, ...beside.map((candidate) => ({ ...candidate, boxes: [candidate.box], cost: candidate.cost + 20 }))];
  }

  /** A land's name lies on that land, as near its point as the frame allows. */
  function onLand({ at, rank }: LabelText, size: Size): readonly BlockCandidate[] {
    const own = ground.landUnder(at);
    const [x, y] = pixel(at);
    const reach = rank === 1 ? Number.POSITIVE_INFINITY : 70;
    const step = rank === 1 ? 24 : 12;
    const cells = (size.width / 8) * (size.height / 8);
    const found: BlockCandidate[] = [];
    for (const cx of stepsAround(step, x, reach, frame.x)) {
      for (const cy of stepsAround(step, y, reach, frame.y)) {
        const box = boxAt(cx - size.width / 2, cy - size.height / 2, size.width, size.height);
        if (land.at([cx, cy]) !== own || !isFree(box) || barriers.lieUnder(box)) continue;
        const covered = land.others(box, (shape) => shape !== own) / cells;
        if (covered < 0.5) continue;
        found.push({ shape: 'block', box, boxes: [box], align: 'middle', cost: Math.hypot(cx - x, cy - y) * 0.05 + (1 - covered) * 20 + coast.count(box, 40) });
      }
    }
    return found;
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

/** From 0 to an end and no farther than a reach from a position, in steps that meet it. */
function stepsAround(step: number, at: number, reach: number, end: number): readonly number[] {
  const first = at - step * Math.floor(Math.min(at, reach) / step);
  const last = Math.min(end, at + reach);
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, i) => first + i * step);
}

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
