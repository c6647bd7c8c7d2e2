import { firstDay, lastDay } from './dates';
import type { Atlas } from './types/atlas';
import type { PartialDate } from './types/dates';
import type { Forms, Name, NativeName } from './types/names';
import type { PartyId, Perspective } from './types/parties';
import type { Place } from './types/places';

export interface SpelledName {
  readonly lead: string;
  /** The other party's form, where it differs. */
  readonly other?: string;
  /** The parties' own forms that the first two do not already show. */
  readonly native: readonly NativeName[];
}

type Leads = Pick<Atlas, 'leads'>;

/** Both parties' forms of a name: the language's own leads, unless one party's map is shown. */
export function spellName({ forms, native }: Name, atlas: Leads, perspective: Perspective): SpelledName {
  const { lead, other } = inOrder(forms, leading(atlas, perspective));
  return { lead, ...(other !== lead && other !== '' ? { other } : {}), native: native.filter(({ text }) => text !== lead && text !== other) };
}

const leading = ({ leads }: Leads, perspective: Perspective): PartyId => (perspective === 'neutral' ? leads : perspective);

function inOrder(forms: Forms, leads: PartyId) {
  const { [leads]: lead = '', ...others } = forms;
  const [other = ''] = Object.values(others);
  return { lead, other };
}

/** A place's name on a date: the leading form and, where it differs, the other party's. */
export function spellPlace(
  { name, forms, renamed }: Place,
  atlas: Leads,
  { perspective, date }: { readonly perspective: Perspective; readonly date: PartialDate },
): Pick<SpelledName, 'lead' | 'other'> {
  if (!forms) return { lead: name };
  if (renamed && lastDay(date) < firstDay(renamed.from)) return { lead: inOrder(forms, renamed.by).other };
  const { lead, other } = inOrder(forms, leading(atlas, perspective));
  return { lead, ...(other !== lead ? { other } : {}) };
}

/** Whether the place was there on the date, as far as is known. */
export const isThere = ({ from }: Place, date: PartialDate): boolean => from === undefined || firstDay(from) <= lastDay(date);
