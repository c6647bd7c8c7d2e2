import type { Atlas } from './types/atlas';
import type { Forms, Name, NativeName } from './types/names';
import type { PartyId, Perspective } from './types/parties';

export interface SpelledName {
  readonly lead: string;
  /** The other party's form, where it differs. */
  readonly other?: string;
  /** The parties' own forms that the first two do not already show. */
  readonly native: readonly NativeName[];
}

export type Leads = Pick<Atlas, 'leads'>;

/** Both parties' forms of a name: the language's own leads, unless one party's map is shown. */
export function spellName({ forms, native }: Name, atlas: Leads, perspective: Perspective): SpelledName {
  const { lead, other } = inOrder(forms, leading(atlas, perspective));
  return { lead, ...(other !== lead && other !== '' ? { other } : {}), native: native.filter(({ text }) => text !== lead && text !== other) };
}

/** The party whose forms lead. */
export const leading = ({ leads }: Leads, perspective: Perspective): PartyId => (perspective === 'neutral' ? leads : perspective);

/** A party's form, and the other's. */
export function inOrder(forms: Forms, leads: PartyId) {
  const { [leads]: lead = '', ...others } = forms;
  const [other = ''] = Object.values(others);
  return { lead, other };
}
