import type { Spread } from './statistics';
import type { Unit } from './rows';

export function say(value: number, unit: Unit): string {
  if (unit === 'count') return String(value);
  if (unit === 'ms') return value < 100 ? value.toFixed(value < 10 ? 1 : 0) : String(Math.round(value));
  return value < 1e6 ? `${(value / 1e3).toFixed(value < 1e5 ? 1 : 0)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}

/** "310 (300–342)", the spread left out where there is none to see. */
export function saySpread({ median, least, most }: Spread, unit: Unit): string {
  const [from, to] = [say(least, unit), say(most, unit)];
  return from === to ? say(median, unit) : `${say(median, unit)} (${from}–${to})`;
}

export const sayRatio = (value: number, base: number): string =>
  base > 0 ? `×${(value / base).toFixed(2)}` : '';
