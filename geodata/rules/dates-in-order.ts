import { compareDates, isPartialDate, rangeOf } from '../../src/domain/dates';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** Dates exist, what has two ends begins before it ends, and events stand in the order in which they begin. */
export const datesInOrder: Rule = (files) => {
  const dated: { readonly file: string; readonly path: string; readonly from: string; readonly to?: string | undefined }[] = [
    ...files['events.json'].events.map(({ date }, i) => split('events.json', `events.${i}.date`, date)),
    ...files['article.json'].claims.flatMap(({ date }, i) => (date ? [split('article.json', `claims.${i}.date`, date)] : [])),
    ...files['administrations.json'].administrations.map(({ from, to }, i) => ({ file: 'administrations.json', path: `administrations.${i}`, from, to })),
    ...files['boundaries.json'].boundaries.map(({ from, to }, i) => ({ file: 'boundaries.json', path: `boundaries.${i}`, from, to })),
  ];
  const { events } = files['events.json'];
  const misplaced = events.flatMap(({ date }, i): Problem[] => {
    const before = events[i - 1];
    return before && isDated(before.date) && isDated(date) && compareDates(before.date, date) > 0 ? [{ file: 'events.json', path: `events.${i}`, message: `("${date}") stands after "${before.id}", which begins later or lasts longer ("${before.date}")` }] : [];
  });
  return dated.flatMap(({ file, path, from, to }): Problem[] => {
    const odd = [from, to].find((date) => date !== undefined && !isPartialDate(date));
    if (odd !== undefined) return [{ file, path, message: `"${odd}" is not a day of the calendar` }];
    return to !== undefined && rangeOf(from).from > rangeOf(to).to ? [{ file, path, message: `begins ("${from}") after it ends ("${to}")` }] : [];
  }).concat(misplaced);
};

const isDated = (date: string): boolean => date.split('/').every(isPartialDate);

const split = (file: string, path: string, date: string) => {
  const [from = date, to] = date.split('/');
  return { file, path, from, to };
};
