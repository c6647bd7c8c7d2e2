import { changesOn } from '../../src/domain/changes';
import { lastDay, overlap } from '../../src/domain/dates';
import { unitsOf } from '../../src/domain/events';
import { compileAtlas, turningPoints } from '../compile/atlas';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** Whatever changes on the map on a date, but on the day of review, an event of that date tells of it. */
export const changesTold: Rule = (files) => {
  const { reviewed, languages } = files['edition.json'];
  const atlas = compileAtlas(files, languages[0] ?? '');
  const events = files['events.json'].events.map(({ date, islands, units = [] }) => ({ date, units: unitsOf(atlas, { islands, units }) }));
  return turningPoints(files).flatMap((date): Problem[] => {
    if (lastDay(date) >= lastDay(reviewed)) return [];
    const told = events.filter((event) => overlap(event.date, date));
    if (told.length === 0) return [{ file: 'events.json', path: 'events', message: `has nothing to say of ${date}, when the map changes; add an event of that date` }];
    return changesOn(files['administrations.json'], date)
      .filter((unit) => !told.some(({ units }) => units.has(unit)))
      .map((unit) => ({ file: 'events.json', path: 'events', message: `has nothing to say of what happens to ${unit} on ${date}; name it among the "units" of an event of that date` }));
  });
};
