import { covers, lastDay } from './dates';
import type { Focus } from './focus';
import type { Atlas } from './types/atlas';
import type { PartialDate } from './types/dates';
import type { Boundary } from './types/history';
import type { Perspective } from './types/parties';
import type { View } from './types/view';

/** The lines in force at the end of the date that a perspective draws. */
export function boundariesAt(atlas: Atlas, date: PartialDate, perspective: Perspective): readonly Boundary[] {
  const day = lastDay(date);
  return atlas.boundaries.filter(
    (boundary) => boundary.perspectives.includes(perspective) && covers(boundary, day),
  );
}

/** The lines that a view shows: those in force, and those that the focus brings out. */
export function boundariesShown(atlas: Atlas, { date, perspective }: View, focus: Focus): readonly Boundary[] {
  const inForce = boundariesAt(atlas, date, perspective);
  return atlas.boundaries.filter((boundary) => inForce.includes(boundary) || focus.boundaries.has(boundary.id));
}
