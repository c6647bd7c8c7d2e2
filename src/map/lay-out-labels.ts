import { boxAt, type Box, overlaps, type Pixel } from '../domain/box';
import { aroundPoint, outFromPoint, type Size } from '../domain/label-candidates';
import { alongLine, lengthOf, pointAlong } from '../domain/path-label';
import { type LabelRequest, placeLabels } from '../domain/place-labels';
import type { PointGrid } from '../domain/point-grid';
import type { Island } from '../domain/types';
import type { LabelGround } from './label-ground';
import { isWater, type LabelText, type Placed, symbolRadius } from './label-texts';

/** Names with their native forms need room: smaller frames and far views do without. */
export const isCompact = (width: number, height: number, zoom: number): boolean => width < 480 || height < 260 || zoom < 6.2;

/** Whether any of a name's place is in the frame. */
export const isNear = (text: LabelText, islands: readonly Island[], ground: LabelGround): boolean =>
  (text.along?.map(ground.pixel) ?? [anchorOf(text, islands, ground)]).some(ground.isSeen);

/** The outline of an island, or of a group's islets, as far as it is in the frame. */
const seenOutline = (id: string, islands: readonly Island[], ground: LabelGround): readonly Pixel[] =>
  ground.seenOutline(islands.find((island) => island.id === id)?.members ?? [id]);

/** Where a name belongs: its point, or, of an island that reaches out of the frame, the coast in sight. */
function anchorOf(text: LabelText, islands: readonly Island[], ground: LabelGround): Pixel {
  const at = ground.pixel(text.at);
  if (!text.island || ground.isSeen(at)) return at;
  const seen = seenOutline(text.island, islands, ground);
  if (seen.length < 3) return at;
  return [seen.reduce((sum, [x]) => sum + x, 0) / seen.length, seen.reduce((sum, [, y]) => sum + y, 0) / seen.length];
}

/**
 * Where each name stands that finds a place: by importance, never one upon another, never over an
 * obstacle or out of the frame. Knows nothing of how names are drawn.
 * @param texts names near the frame
 * @param sizeOf the size of a name's text in pixels
 */
export function layOutLabels(
  texts: readonly LabelText[],
  islands: readonly Island[],
  sizeOf: (text: LabelText) => Size,
  ground: LabelGround,
  obstacles: readonly Box[],
): ReadonlyMap<string, { readonly candidate: Placed; readonly anchor: Pixel }> {
  const { size: { x: width, y: height }, pixel, isSeen } = ground;
  const lines = texts.flatMap(({ kind, along }) => (kind === 'boundary' && along ? [along.map(pixel)] : []));
  const coast = ground.ink([]);
  const ink = lines.length > 0 ? ground.ink(lines) : coast;

  /** How far from its point an island's name may stand: just clear of the outline in sight. */
  function reachOf({ island = '' }: LabelText): number {
    const corners = seenOutline(island, islands, ground);
    const span = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
    return Math.min(170, 24 + Math.max(span(corners.map(([x]) => x)), span(corners.map(([, y]) => y))) * 0.55);
  }

  function candidatesOf(text: LabelText, size: Size): readonly Placed[] {
    if (text.along) return alongCandidates(text, size, longestRunInside(text.along.map(pixel), ground.size), ink, coast);
    const at = anchorOf(text, islands, ground);
    if (text.kind === 'island') {
      const out = outFromPoint(at, size, isSeen(pixel(text.at)) ? reachOf(text) : 48, ink);
      return isSeen(pixel(text.at)) ? out : out.filter(({ box }) => ink.count(box, 1) === 0);
    }
    if (text.kind === 'land') return outFromPoint(at, size, 40, ink);
    const around = aroundPoint(at, size, symbolRadius(text.kind), ink);
    return isWater(text.kind) ? around.filter(({ box }) => ink.count(box, 3) < 3) : around;
  }

  const requests = texts.map((text): LabelRequest<Placed> => ({ id: text.id, priority: text.priority, candidates: candidatesOf(text, sizeOf(text)) }));
  const placed = allClaimantsOrNone(placeLabels(makeRoom(requests, texts), boxAt(4, 4, width - 8, height - 8), obstacles), texts);
  return new Map(texts.flatMap((text) => {
    const candidate = placed.get(text.id);
    return candidate ? [[text.id, { candidate, anchor: anchorOf(text, islands, ground) }]] : [];
  }));
}

/** @param ink what the name should not cross. @param coast the same without lines, for text that follows a line. */
function alongCandidates({ kind }: LabelText, size: Size, seen: readonly Pixel[], ink: PointGrid, coast: PointGrid): readonly Placed[] {
  if (kind !== 'boundary') return alongLine(seen, size, ink, { stretch: isWater(kind) ? 1.7 : 1 });
  // A claim line is never without its claimant: where the text cannot follow it, it stands beside it.
  const beside = [0.5, 0.35, 0.2, 0.05, 0.65, 0.8, 0.95].flatMap((share) => [5, 14].flatMap((away) => aroundPoint(pointAlong(seen, lengthOf(seen) * share), size, away, ink))).filter(({ box }) => ink.count(box, 1) === 0);
  return [...alongLine(seen, size, coast, { stretch: 1, lift: size.height * 0.75 }), ...beside.map((candidate) => ({ ...candidate, boxes: [candidate.box], cost: candidate.cost + 20 }))];
}

/** An island's name, set first, leaves its chief town the best place where it can. */
function makeRoom(requests: readonly LabelRequest<Placed>[], texts: readonly LabelText[]): readonly LabelRequest<Placed>[] {
  const towns = new Set(texts.filter(({ kind, rank }) => kind === 'town' && rank <= 2).map(({ id }) => id));
  const wanted = requests.filter(({ id }) => towns.has(id)).flatMap(({ candidates: [best] }) => best?.boxes ?? []);
  const islands = new Set(texts.filter(({ kind }) => kind === 'island').map(({ id }) => id));
  return requests.map((asked) => {
    if (!islands.has(asked.id)) return asked;
    const dearer = (candidate: Placed) => (candidate.boxes.some((box) => wanted.some((other) => overlaps(box, other))) ? { ...candidate, cost: candidate.cost + 4 } : candidate);
    return { ...asked, candidates: asked.candidates.map(dearer) };
  });
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

/** Where one claim line cannot carry its claimant's name none does: the key names them all. */
function allClaimantsOrNone(placed: ReadonlyMap<string, Placed>, texts: readonly LabelText[]): ReadonlyMap<string, Placed> {
  const lines = new Set(texts.filter(({ kind }) => kind === 'boundary').map(({ id }) => id));
  if ([...lines].every((id) => placed.has(id))) return placed;
  return new Map([...placed].filter(([id]) => !lines.has(id)));
}
