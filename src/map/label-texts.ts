import { boundariesShown } from '../domain/boundaries';
import type { BlockCandidate } from '../domain/label-candidates';
import { showsAt, splitsGroupsAt } from '../domain/label-rank';
import { spellName } from '../domain/names';
import type { PathCandidate } from '../domain/path-label';
import { isThere, spellPlace } from '../domain/place-names';
import type { LatLng } from '../domain/types/geometry';
import type { Island } from '../domain/types/islands';
import type { Place } from '../domain/types/places';
import { pairOf } from '../i18n/phrases';
import type { Scene } from './scene';

/** A name to be set on the map, before anything is known of pixels. */
export interface LabelText {
  readonly id: string;
  readonly kind: 'island' | 'boundary' | Place['kind'];
  readonly rank: number;
  readonly priority: number;
  readonly at: LatLng;
  readonly along?: readonly LatLng[];
  readonly lead: string;
  /** Both parties' names as two lines, where there is no room for them side by side. */
  readonly stacked?: readonly [lead: string, other: string];
  /** The form in the reader's own language is the lead; these stand below it. */
  readonly native: readonly { readonly text: string; readonly lang: string }[];
  readonly island?: string;
  readonly chosen: boolean;
}

/** Where a name may stand: as a block beside its place, or along a line. */
export type Placed = BlockCandidate | PathCandidate;

const water = new Set<LabelText['kind']>(['ocean', 'sea', 'strait', 'bay', 'lake']);
export const isWater = (kind: LabelText['kind']): boolean => water.has(kind);

/** Half the symbol's width in pixels; 0 for kinds without one. */
export function symbolRadius(kind: LabelText['kind']): number {
  if (kind === 'city' || kind === 'town') return 4;
  if (kind === 'volcano' || kind === 'peak') return 4.5;
  return kind === 'village' || kind === 'base' || kind === 'former-settlement' || kind === 'cape' ? 3 : 0;
}

/**
 * Every name that may stand on the map at a zoom, more important ones with lower priority.
 * @param compact where there is little room: islands and land without their native forms.
 */
export function labelTexts(scene: Scene, zoom: number, compact: boolean): LabelText[] {
  const { atlas, view, focus } = scene;
  return [
    ...atlas.islands.filter((island) => showsIsland(scene, island, zoom)).map((island) => ofIsland(scene, island, zoom, compact)),
    ...boundariesShown(atlas, view, focus).flatMap((boundary) =>
      boundary.lines.slice(0, 1).map(
        (line): LabelText => ({
          id: `boundary-${boundary.id}`,
          kind: 'boundary',
          rank: boundary.claimant ? 1 : 2,
          priority: 15,
          at: line[0] ?? [0, 0],
          along: line,
          lead: boundary.label,
          native: [],
          chosen: false,
        }),
      ),
    ),
    ...atlas.places.filter((place) => showsPlace(place, zoom) && isThere(place, view.date) && !(compact && place.kind === 'group')).map((place) => ofPlace(scene, place, zoom, compact)),
  ];
}

const showsPlace = ({ rank, kind, zoom: range = [0, 20] }: Place, zoom: number): boolean =>
  showsAt(rank, zoom - (later[kind] ?? 0)) && zoom >= range[0] && zoom <= range[1];

function showsIsland({ focus, view }: Scene, island: Island, zoom: number): boolean {
  if (view.island === island.id || focus.islands.has(island.id)) {
    return !(island.parent && focus.islands.has(island.parent)) || zoom >= splitsGroupsAt || view.island === island.id;
  }
  if (island.parent) return zoom >= splitsGroupsAt && showsAt(island.rank, zoom);
  return showsAt(island.rank, zoom + 1); // a far view is not an empty sea
}

/** A group that has given way to its members keeps its name as one of the area they lie in. */
function ofIsland({ atlas, view, t }: Scene, island: Island, zoom: number, compact: boolean): LabelText {
  const spelled = spellName(island.name, atlas, view.perspective);
  const { other, native } = spelled;
  const chosen = view.island === island.id;
  const pair = pairOf(t, spelled);
  const isSplit = !chosen && island.members && zoom >= splitsGroupsAt;
  return {
    id: `island-${island.id}`,
    kind: isSplit ? 'group' : 'island',
    rank: island.rank,
    priority: chosen ? 0 : isSplit ? 45 : island.rank * 10,
    at: island.at,
    lead: pair,
    ...(other ? { stacked: [pair.slice(0, -other.length).trimEnd(), other] } : {}),
    native: compact ? [] : native,
    island: island.id,
    chosen,
  };
}

/** Kinds that wait for a closer view than others of their rank, in zoom levels. */
const later: Partial<Record<Place['kind'], number>> = { volcano: 0.8, cape: 0.8, land: 0.8, village: 0.6, lake: 1 };
const kindOrder: Partial<Record<Place['kind'], number>> = { land: 1, sea: 3, ocean: 3, city: 4, town: 4, strait: 5, volcano: 6 };

/** From this zoom water has room along it for both parties' names. */
const bothAlongAt = 8;

function ofPlace({ atlas, focus, formats, view, t }: Scene, place: Place, zoom: number, compact: boolean): LabelText {
  const { lead, other } = spellPlace(place, atlas, view);
  const isGroup = place.kind === 'group';
  const isTight = place.along && !isGroup && (compact || zoom < bothAlongAt);
  const name = other && !isTight ? t(isGroup ? 'name.pair' : 'name.other', { lead, other }) : lead;
  return {
    id: `place-${place.id}`,
    kind: place.kind,
    rank: place.rank,
    priority: place.rank * 10 + (kindOrder[place.kind] ?? 8),
    at: place.at,
    ...(place.along ? { along: place.along } : {}),
    lead: place.elevationM ? `${name} ${formats.measure(place.elevationM, 'm')}` : name,
    native: (!compact && place.native?.filter(({ lang }) => lang !== atlas.language)) || [],
    chosen: focus.place === place.id,
  };
}
