import type { Problem } from '../read';
import type { Rule } from './rule';

/** Each unit has one administration at any time: the next begins on the day on which the one before ends, and the last goes on. */
export const administrationsWithoutGaps: Rule = (files) => {
  const { administrations, units } = files['administrations.json'];
  return units.flatMap(({ id }): Problem[] => {
    const own = administrations.map((administration, i) => ({ ...administration, i })).filter(({ unit }) => unit === id);
    if (own.length === 0) return [{ file: 'administrations.json', path: 'units', message: `unit "${id}" has no administration` }];
    const last = own.at(-1);
    const ends: Problem[] = last?.to === undefined ? [] : [{ file: 'administrations.json', path: `administrations.${last.i}.to`, message: `is "${last.to}", but the last administration of "${id}" goes on; who held it then?` }];
    return own.flatMap(({ from, i }, n): Problem[] => {
      const before = own[n - 1];
      if (!before || before.to === from) return [];
      const fault = before.to === undefined || before.to > from ? 'overlaps' : 'leaves a gap after';
      return [{ file: 'administrations.json', path: `administrations.${i}.from`, message: `${fault} the administration of "${id}" before it, which ends "${before.to ?? 'never'}"` }];
    }).concat(ends);
  });
};
