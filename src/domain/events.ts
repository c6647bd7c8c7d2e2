import { compareDates, firstDay, lastDay, overlap, rangeOf } from './dates';
import { concerns } from './islands';
import type { Atlas, HistoryEvent, IslandId, Ledger, PartialDate } from './types';

/** An island's history in order of date; what touched its group, or the whole chain, touched it. */
export const eventsOf = (atlas: Atlas, ledger: Ledger, island: IslandId): readonly HistoryEvent[] =>
  ledger.events
    .filter(({ islands }) => concerns(atlas, islands, island))
    .sort((a, b) => compareDates(a.date, b.date));

/** What happened on the date, or may have: a year has all its events, a day those that span it. */
export const eventsOn = (ledger: Ledger, date: PartialDate): readonly HistoryEvent[] =>
  ledger.events.filter((event) => overlap(event.date, date));

/** The event that a date was chosen by: it begins with the date, or else ends on it; of several, the shortest. */
export function eventAt(ledger: Ledger, date: PartialDate): HistoryEvent | undefined {
  const begun = ledger.events.filter((event) => rangeOf(event.date).from === firstDay(date));
  const told = begun.length > 0 ? begun : ledger.events.filter((event) => rangeOf(event.date).to === lastDay(date));
  return told.sort((a, b) => compareDates(a.date, b.date))[0];
}
