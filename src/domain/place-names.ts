import { firstDay, lastDay } from './dates';
import { inOrder, leading, type Leads, type SpelledName } from './names';
import type { PartialDate } from './types/dates';
import type { Perspective } from './types/parties';
import type { Place } from './types/places';

const settlements = new Set<Place['kind']>(['city', 'town', 'village', 'base', 'former-settlement']);

/**
 * A place's name on a date: the leading form and, where it differs, the other party's. Unless one
 * party's map is shown, a settlement is led by the name that it was last given.
 */
export function spellPlace(
  { name, kind, forms, renamed }: Place,
  atlas: Leads,
  { perspective, date }: { readonly perspective: Perspective; readonly date: PartialDate },
): Pick<SpelledName, 'lead' | 'other'> {
  if (!forms) return { lead: name };
  if (renamed && lastDay(date) < firstDay(renamed.from)) return { lead: inOrder(forms, renamed.by).other };
  const today = perspective === 'neutral' && settlements.has(kind) ? renamed?.by : undefined;
  const { lead, other } = inOrder(forms, today ?? leading(atlas, perspective));
  return { lead, ...(other !== lead ? { other } : {}) };
}

/** Whether the place was there on the date, as far as is known. */
export const isThere = ({ from }: Place, date: PartialDate): boolean => from === undefined || firstDay(from) <= lastDay(date);
