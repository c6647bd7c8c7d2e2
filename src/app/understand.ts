import type { Atlas } from '../domain/types/atlas';
import type { View } from '../domain/types/view';
import type { Translate } from '../i18n/translator';
import { parseView } from '../state/parse-view';

/** What there is to name beside what the atlas holds. */
export interface Known {
  readonly claims: readonly string[];
  /** Stops of the guided reading. */
  readonly stops: number;
}

/** What strangers' strings ask for, as far as the map has it, and what to tell the reader of the rest. */
export function understand(atlas: Atlas, known: Known, t: Translate, input: Readonly<Record<string, unknown>>): { readonly patch: Partial<View>; readonly note: string | null } {
  const { patch, unknown, unknownIsland } = parseView(atlas, input);
  const { claim, tour, ...rest } = patch;
  const hasClaim = claim === undefined || claim === null || known.claims.includes(claim);
  const hasStop = tour === undefined || tour === null || tour < known.stops;
  const note = unknownIsland !== undefined ? t('unknownIsland', { name: unknownIsland }) : unknown.length > 0 || !hasClaim || !hasStop ? t('badLink') : null;
  return { patch: { ...rest, ...(claim !== undefined && hasClaim ? { claim } : {}), ...(tour !== undefined && hasStop ? { tour } : {}) }, note };
}
