import { firstDay, rangeOf } from '../../src/domain/dates';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** Nothing is dated after the day of review, no stop of the time bar lies before its beginning, and paragraphs exist. */
export const withinBounds: Rule = (files) => {
  const { earliest, reviewed } = files['edition.json'];
  const { claims, paragraphs } = files['article.json'];
  const late = (file: string, path: string, date: string | undefined): Problem[] =>
    date !== undefined && rangeOf(date).from > firstDay(reviewed) ? [{ file, path, message: `"${date}" lies after ${reviewed}, the day of review in edition.json` }] : [];
  const { events } = files['events.json'];
  return [
    ...claims.flatMap(({ date }, i) => late('article.json', `claims.${i}.date`, date)),
    ...events.flatMap(({ date }, i) => late('events.json', `events.${i}.date`, date)),
    ...events.flatMap(({ date, turning }, i): Problem[] =>
      turning && rangeOf(date).from < firstDay(earliest) ? [{ file: 'events.json', path: `events.${i}.date`, message: `"${date}" is before ${earliest}, where the time bar begins, and so cannot be turning` }] : [],
    ),
    ...claims.flatMap(({ paragraph }, i): Problem[] =>
      paragraph > paragraphs ? [{ file: 'article.json', path: `claims.${i}.paragraph`, message: `is ${paragraph}, but the article has ${paragraphs} paragraphs` }] : [],
    ),
  ];
};
