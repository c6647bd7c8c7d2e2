import type { Problem } from '../read';
import type { Rule } from './rule';

/** A place has a position or a line. */
export const placesSomewhere: Rule = (files) =>
  files['places.json'].places.flatMap(({ id, lon, lat, line }, i): Problem[] =>
    line || (lon !== undefined && lat !== undefined) ? [] : [{ file: 'places.json', path: `places.${i}`, message: `"${id}" has neither lon and lat nor a line` }],
  );
