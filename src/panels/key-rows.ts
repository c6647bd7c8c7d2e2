import { type Holder, holderOf, type Status, statusOf } from '../domain/status';
import type { UnitId } from '../domain/types/islands';
import type { PanelContext } from './context';
import { statusWords } from '../i18n/phrases';

/** One look of land on the date, what it means, and where it is seen. */
export interface KeyRow {
  readonly standing: Status['standing'];
  readonly holder: Holder;
  readonly words: string;
  readonly units: readonly UnitId[];
}

/** Below this zoom land comes into view that the data do not follow through time. */
const farView = 7.5;

/** The looks of land on the date: in dispute first, then what no treaty settles, then the rest. */
export function keyRows(context: PanelContext): readonly KeyRow[] {
  const { atlas, view, t } = context;
  const rows = new Map<string, KeyRow>();
  for (const { id } of atlas.units) {
    const status = statusOf(atlas, id, view.date);
    const { standing, polity } = status;
    const holder = holderOf(status);
    const look = `${standing === 'undisputed' || standing === 'treaty' ? 'held' : standing} ${holder}`;
    const name = polity?.name ?? '';
    const words = look.startsWith('held') ? t('key.held', { name }) : standing === 'administered' ? t('key.administered', { by: polity?.by ?? '' }) : statusWords(t, status);
    rows.set(look, { standing, holder, words, units: [...(rows.get(look)?.units ?? []), id] });
  }
  const order = (look: string) => (look.startsWith('disputed') ? 0 : look.startsWith('held') ? 2 : 1);
  const sorted = [...rows].sort(([a], [b]) => order(a) - order(b)).map(([, row]) => row);
  return view.camera && view.camera.zoom < farView ? [...sorted, { standing: 'unknown', holder: 'other', words: t('key.undated'), units: [] }] : sorted;
}

/** In a party's perspective its own names lead, and the perspective's sentence says so. */
export const keyNote = (t: PanelContext['t'], { perspective }: PanelContext['view']): string =>
  perspective === 'neutral' ? t('sentences', { first: t('key.control'), second: t('key.order') }) : t('key.control');
