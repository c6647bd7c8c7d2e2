import { covers, lastDay } from './dates';
import type { Atlas, Boundary, PartialDate, Perspective } from './types';

/** The lines in force at the end of the date that a perspective draws. */
export function boundariesAt(atlas: Atlas, date: PartialDate, perspective: Perspective): readonly Boundary[] {
  const day = lastDay(date);
  return atlas.boundaries.filter(
    (boundary) => boundary.perspectives.includes(perspective) && covers(boundary, day),
  );
}
