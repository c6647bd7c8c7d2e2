import { covers, lastDay, rangeOf } from './dates';
import { eventsOn, eventsTelling } from './events';
import { findIsland, placesOf } from './islands';
import type { Atlas } from './types/atlas';
import type { Claim, ClaimId } from './types/claims';
import type { BoundaryId, EventId, HistoryEvent } from './types/history';
import type { IslandId } from './types/islands';
import type { Ledger } from './types/ledger';
import type { View } from './types/view';

/** What of a view decides it: not the camera. */
type Sight = Pick<View, 'island' | 'claim' | 'date'>;

export interface Focus {
  readonly islands: ReadonlySet<IslandId>;
  readonly boundaries: ReadonlySet<BoundaryId>;
  /** Claims about things later than the date shown. */
  readonly laterClaims: ReadonlySet<ClaimId>;
  /** Events of the date shown, and those whose line is in force on it. */
  readonly eventsInForce: ReadonlySet<EventId>;
  /** A place off the islands that the claim, or an event of the date, names. */
  readonly place?: string;
}

/**
 * The one rule that ties time, place and claim: what a view, and what is pointed at, bring out.
 * Without its ledger a view brings out places only.
 * @param opened the boundary whose card is open
 */
export function focusOf(
  atlas: Atlas,
  ledger: Ledger | null,
  view: Sight,
  lit: readonly IslandId[],
  opened: BoundaryId | null = null,
): Focus {
  const claim = ledger?.claims.find(({ id }) => id === view.claim);
  const ofTheDate = ledger ? eventsOn(ledger, view.date) : [];
  const begun = ofTheDate.filter((event) => isInForce(atlas, event, view)); // a line not yet in force stays undrawn
  const told = ledger ? eventsTelling(atlas, ledger, view.date) : [];
  const place = claim?.place ?? told.find((event) => event.place)?.place;
  return {
    islands: new Set([...chosen(atlas, view.island), ...placesOf(atlas, [...(claim?.islands ?? []), ...lit])]),
    boundaries: new Set(present([claim?.boundary, opened, ...begun.map(({ boundary }) => boundary)])),
    laterClaims: idsOf(ledger?.claims ?? [], (later) => isLater(later, view)),
    eventsInForce: idsOf(ledger?.events ?? [], (event) => ofTheDate.includes(event) || isInForce(atlas, event, view)),
    ...(place ? { place } : {}),
  };
}

/** The selected island with its islets, or with the group that it belongs to. */
function chosen(atlas: Atlas, id: IslandId | null): readonly IslandId[] {
  const island = id === null ? undefined : findIsland(atlas, id);
  if (!island) return [];
  return [...placesOf(atlas, [island.id]), ...present([island.parent])];
}

const isLater = ({ date }: Claim, view: Sight): boolean =>
  date !== undefined && rangeOf(date).from > lastDay(view.date);

/**
 * Only treaties whose line is drawn are said to be in force: whether a declaration without a line
 * still binds is itself a matter between the parties.
 */
function isInForce(atlas: Atlas, event: HistoryEvent, view: Sight): boolean {
  const day = lastDay(view.date);
  const boundary = atlas.boundaries.find(({ id }) => id === event.boundary);
  return boundary !== undefined && event.kind === 'treaty' && rangeOf(event.date).from <= day && covers(boundary, day);
}

const present = <Value>(values: readonly (Value | null | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== null && value !== undefined);

const idsOf = <Noun extends { readonly id: string }>(
  nouns: readonly Noun[],
  belongs: (noun: Noun) => boolean,
): ReadonlySet<string> => new Set(nouns.filter(belongs).map(({ id }) => id));
