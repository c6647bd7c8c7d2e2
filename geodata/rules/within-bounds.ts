import { firstDay, rangeOf } from '../../src/domain/dates';
import type { Problem } from '../read';
import type { Rule } from './rule';
import { walkDates } from './walk-dates';

/** Nothing is dated after the day of review or begins after it, no stop lies before the beginning of the time bar, and paragraphs exist. */
export const withinBounds: Rule = (files) => {
  const { earliest, reviewed } = files['edition.json'];
  const { claims, paragraphs, tour } = files['article.json'];
  const { events } = files['events.json'];
  const early = (file: string, path: string, date: string | undefined, what = ''): Problem[] =>
    date !== undefined && rangeOf(date).from < firstDay(earliest) ? [{ file, path, message: `"${date}" is before ${earliest}, where the time bar begins${what}` }] : [];
  return [
    ...[...walkDates(files)].flatMap(({ file, path, date }): Problem[] =>
      rangeOf(date).from > firstDay(reviewed) ? [{ file, path, message: `"${date}" lies after ${reviewed}, the day of review in edition.json` }] : [],
    ),
    ...events.flatMap(({ date, turning }, i) => (turning ? early('events.json', `events.${i}.date`, date, ', and so cannot be turning') : [])),
    ...tour.flatMap(({ date }, i) => early('article.json', `tour.${i}.date`, date)),
    ...claims.flatMap(({ paragraph }, i): Problem[] =>
      paragraph > paragraphs ? [{ file: 'article.json', path: `claims.${i}.paragraph`, message: `is ${paragraph}, but the article has ${paragraphs} paragraphs` }] : [],
    ),
  ];
};
