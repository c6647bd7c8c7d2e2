import { compareDates, rangeOf } from '../../src/domain/dates';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** What has two ends begins before it ends, and events stand in the order in which they begin. */
export const datesInOrder: Rule = (files) => {
  const dated = [
    ...files['administrations.json'].administrations.map(({ from, to }, i) => ({ file: 'administrations.json', path: `administrations.${i}`, from, to })),
    ...files['boundaries.json'].boundaries.map(({ from, to }, i) => ({ file: 'boundaries.json', path: `boundaries.${i}`, from, to })),
  ];
  const { events } = files['events.json'];
  const misplaced = events.flatMap(({ date }, i): Problem[] => {
    const before = events[i - 1];
    return before && compareDates(before.date, date) > 0 ? [{ file: 'events.json', path: `events.${i}`, message: `("${date}") stands after "${before.id}", which begins later or lasts longer ("${before.date}")` }] : [];
  });
  const reversed = dated.flatMap(({ file, path, from, to }): Problem[] => (to !== undefined && rangeOf(from).from > rangeOf(to).to ? [{ file, path, message: `begins ("${from}") after it ends ("${to}")` }] : []));
  return [...reversed, ...misplaced];
};
