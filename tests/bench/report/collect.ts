import type { Figures } from '../measure/frames';
import { type Spread, spreadOf } from './statistics';

/** A figure's spread over the rounds, by contender. */
export type Spreads = (contender: string, key: string) => Spread | null;

export const collect = (runs: ReadonlyMap<string, readonly Figures[]>): Spreads => (contender, key) =>
  spreadOf((runs.get(contender) ?? []).map((figures) => figures[key] ?? null));
