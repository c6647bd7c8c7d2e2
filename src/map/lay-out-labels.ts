import { boxAt, type Box, isInside, overlaps, type Pixel } from '../domain/box';
import { createBarriers } from '../domain/barriers';
import type { LabelForm, Size } from '../domain/label-candidates';
import { lengthOf, pointAlong } from '../domain/path-label';
import { type LabelRequest, placeLabels } from '../domain/place-labels';
import { createPointGrid } from '../domain/point-grid';
import type { Island } from '../domain/types/islands';
import { inkOf } from './ink-grid';
import type { LabelGround } from './label-ground';
import { createLabelPlaces } from './label-places';
import { isWater, type LabelText, type Placed } from './label-texts';

/** Names with their native forms need room: smaller frames and far views do without. */
export const isCompact = (width: number, height: number, zoom: number): boolean => width < 480 || height < 260 || zoom < 6.2;

/** Whether any of a name's place is in the frame. */
export function isNear({ kind, along, at, island, rank }: LabelText, islands: readonly Island[], ground: LabelGround): boolean {
  if (along) return along.map(ground.pixel).some(ground.isSeen);
  if (ground.isSeen(ground.pixel(at))) return true;
  if (island) return ground.outlineOf(membersOf(island, islands)).filter(ground.isSeen).length > 2;
  return kind === 'land' && rank === 1 && ground.landUnder(at) >= 0;
}

/** An island, or the islets of a group; none for other places. */
const membersOf = (id: string | undefined, islands: readonly Island[]): readonly string[] => islands.find((island) => island.id === id)?.members ?? (id ? [id] : []);

/**
 * Where each name stands that finds a place: by importance, never one upon another, never over an
 * obstacle or out of the frame; an island's never nearer another island than its own, none across a
 * boundary line from its place. Knows nothing of how names are drawn. May rest after each form of a name.
 * @param texts names near the frame
 * @param sizeOf the size of a name's text in pixels, with or without its second line
 */
export function* layOutLabels(
  texts: readonly LabelText[],
  islands: readonly Island[],
  sizeOf: (text: LabelText, form: LabelForm) => Size,
  ground: LabelGround,
  obstacles: readonly Box[],
): Generator<void, ReadonlyMap<string, { readonly candidate: Placed; readonly anchor: Pixel }>> {
  const { size: { x: width, y: height }, pixel } = ground;
  const lines = texts.flatMap(({ kind, along }) => (kind === 'boundary' && along ? [along.map(pixel)] : []));
  const barriersOf = (drawn: readonly (readonly Pixel[])[]) => createBarriers(drawn, createPointGrid(drawn.flatMap((line) => inkOf(line, ground.size))));
  const frame = boxAt(4, 4, width - 8, height - 8);
  const places = createLabelPlaces(ground, barriersOf(lines.map(runOn)), barriersOf(lines), (box) =>
    isInside(box, frame) && !obstacles.some((other) => overlaps(box, other)));
  const leastRank = texts.reduce((most, { island, rank }) => (island ? Math.max(most, rank) : most), 1);
  const named = islands.filter(({ members, rank }) => !members && rank <= leastRank);

  function* candidatesOf(text: LabelText): Generator<void, readonly Placed[]> {
    const { island, kind, native, rank, chosen } = text;
    if (!island || kind === 'group') return yield* places.of(text, sizeOf(text, 'full'));
    const own = membersOf(island, islands);
    const forms: LabelForm[] = native.length > 0 ? ['full', 'lead'] : ['full'];
    if (rank === 1 || chosen) forms.push('small', 'stacked');
    const others = named.filter(({ id, parent }) => !own.includes(id) && parent !== island).map(({ id }) => id);
    const placesOf = places.ofIsland(text, own, others);
    yield;
    const found: Placed[] = [];
    for (const form of forms) {
      found.push(...placesOf(form, sizeOf(text, form)));
      yield;
    }
    return found;
  }
  const requests: LabelRequest<Placed>[] = [];
  for (const text of texts) {
    requests.push({
      id: text.id,
      priority: text.priority,
      together: text.kind === 'boundary' || (text.kind === 'island' && (text.chosen || text.rank === 1)),
      candidates: yield* candidatesOf(text),
    });
    yield;
  }
  const placed = allClaimantsOrNone(onceEach(placeLabels(makeRoom(requests, texts), frame, obstacles), texts), texts);
  return new Map(texts.flatMap((text) => {
    const candidate = placed.get(text.id);
    return candidate ? [[text.id, { candidate, anchor: places.anchorOf(text, membersOf(text.island, islands)) }]] : [];
  }));
}

/** A line and a little beyond its ends, where the eye still follows it. */
function runOn(line: readonly Pixel[]): readonly Pixel[] {
  const beyond = (from: readonly Pixel[]): Pixel => {
    const length = lengthOf(from);
    const [[x, y], [backX, backY]] = [pointAlong(from, length), pointAlong(from, length - Math.min(40, length / 4))];
    return [x * 2 - backX, y * 2 - backY];
  };
  return [beyond([...line].reverse()), ...line, beyond(line)];
}

/** An island's name, set first, leaves its chief town the best place where it can. */
function makeRoom(requests: readonly LabelRequest<Placed>[], texts: readonly LabelText[]): readonly LabelRequest<Placed>[] {
  const wanted = texts.flatMap(({ kind, rank }, i) => (kind === 'town' && rank <= 2 && requests[i]?.candidates[0]?.boxes) || []);
  const dearer = (candidate: Placed) => (candidate.boxes.some((box) => wanted.some((other) => overlaps(box, other))) ? { ...candidate, cost: candidate.cost + 12 } : candidate);
  return requests.map((asked, i) => (texts[i]?.kind === 'island' ? { ...asked, candidates: asked.candidates.map(dearer) } : asked));
}

/** A water that is named in two places is so in one frame only once: where it is more important. */
function onceEach(placed: ReadonlyMap<string, Placed>, texts: readonly LabelText[]): ReadonlyMap<string, Placed> {
  const said = new Set<string>();
  return new Map([...placed].filter(([id]) => {
    const text = texts.find((other) => other.id === id);
    return !text || !isWater(text.kind) || said.size < said.add(text.lead).size;
  }));
}

/** Where one claim line cannot carry its claimant's name none does: the key names them all. */
function allClaimantsOrNone(placed: ReadonlyMap<string, Placed>, texts: readonly LabelText[]): ReadonlyMap<string, Placed> {
  const lines = new Set(texts.filter(({ kind, rank }) => kind === 'boundary' && rank === 1).map(({ id }) => id));
  if ([...lines].every((id) => placed.has(id))) return placed;
  return new Map([...placed].filter(([id]) => !lines.has(id)));
}
