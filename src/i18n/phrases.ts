import type { SpelledName } from '../domain/names';
import type { Status } from '../domain/status';
import type { Translate } from './translator';

/** Both forms of a name, or the one that there is. */
export const pairOf = (t: Translate, { lead, other }: Pick<SpelledName, 'lead' | 'other'>): string => (other ? t('name.pair', { lead, other }) : lead);

/** Who administers a unit and who claims it. */
export const statusWords = (t: Translate, { standing, polity, claimant }: Status): string =>
  t(`status.${standing}`, { by: polity?.by ?? '', claimant: claimant?.name ?? '' });
