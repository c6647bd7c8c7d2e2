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

/** What to call a date by: the event that begins on it, or else ends on it, or else spans it; of several, the shortest. */
export function eventAt<Dated extends Pick<HistoryEvent, 'date'>>({ events }: { readonly events: readonly Dated[] }, date: PartialDate): Dated | undefined {
  const [first, last] = [firstDay(date), lastDay(date)];
  const told = events.map((event) => ({ event, ...rangeOf(event.date) }));
  const near = [
    told.filter(({ from }) => from === first),
    told.filter(({ to }) => to === last),
    told.filter(({ from, to }) => from < first && last < to),
  ].find((some) => some.length > 0);
  return near?.map(({ event }) => event).sort((a, b) => compareDates(a.date, b.date))[0];
}
