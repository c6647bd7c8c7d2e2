import { changesOn } from './changes';
import { compareDates, firstDay, lastDay, overlap, rangeOf } from './dates';
import { concerning, placesOf } from './islands';
import type { Atlas } from './types/atlas';
import type { PartialDate } from './types/dates';
import type { HistoryEvent } from './types/history';
import type { IslandId, UnitId } from './types/islands';
import type { Ledger } from './types/ledger';

/** An island's history in order of date; what touched its group, or the whole chain, touched it. */
export function eventsOf(atlas: Atlas, ledger: Ledger, island: IslandId): readonly HistoryEvent[] {
  const touched = concerning(atlas, island);
  return ledger.events.filter(({ islands }) => touched(islands)).sort((a, b) => compareDates(a.date, b.date));
}

/** What happened on the date, or may have: a year has all its events, a day those that span it. */
export const eventsOn = (ledger: Ledger, date: PartialDate): readonly HistoryEvent[] =>
  ledger.events.filter((event) => overlap(event.date, date));

/** The units that an event touched: its islands' and those that it names. */
export function unitsOf(atlas: Atlas, { islands, units = [] }: Pick<HistoryEvent, 'islands' | 'units'>): ReadonlySet<UnitId> {
  const places = new Set(placesOf(atlas, islands));
  return new Set([...units, ...atlas.islands.flatMap(({ id, unit }) => (places.has(id) ? [unit] : []))]);
}

/**
 * What to call a date by. Where the map changes on it, the fewest events that touched all that
 * changes; else the event that begins on it, or else ends on it, or else spans it. Of several the shortest.
 */
export function eventsTelling(atlas: Atlas, ledger: Pick<Ledger, 'events'>, date: PartialDate): readonly HistoryEvent[] {
  const near = nearestFirst(ledger.events, date);
  const left = new Set(changesOn(atlas, date));
  const told = near.filter((event) => {
    const touched = [...unitsOf(atlas, event)].filter((unit) => left.delete(unit));
    return touched.length > 0;
  });
  return told.length > 0 ? told : near.slice(0, 1);
}

/** Events that begin on the date, then those that end on it, then those that span it; of each the shortest first. */
function nearestFirst(events: readonly HistoryEvent[], date: PartialDate): readonly HistoryEvent[] {
  const [first, last] = [firstDay(date), lastDay(date)];
  const found = events.flatMap((event) => {
    const { from, to } = rangeOf(event.date);
    const nearness = from === first ? 0 : to === last ? 1 : from < first && last < to ? 2 : 3;
    return nearness < 3 ? [{ event, nearness, length: to - from }] : [];
  });
  return found.sort((a, b) => a.nearness - b.nearness || a.length - b.length).map(({ event }) => event);
}
