import { lastDay } from '../../src/domain/dates';
import { eventAt } from '../../src/domain/events';
import { turningPoints } from '../compile/atlas';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** Every date on which the map changes, but the day of review, has an event that says what changed. */
export const changesTold: Rule = (files) => {
  const { reviewed } = files['edition.json'];
  const turning = { events: files['events.json'].events.filter((event) => event.turning) };
  return turningPoints(files).flatMap((date): Problem[] =>
    lastDay(date) >= lastDay(reviewed) || eventAt(turning, date)
      ? []
      : [{ file: 'events.json', path: 'events', message: `has nothing to say of ${date}, when the map changes; add an event of that date with "turning": true` }],
  );
};
