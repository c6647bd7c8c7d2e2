import { isPartialDate } from '../domain/dates';
import { isViewKey, viewKeys } from '../state/parse-view';
import { zoomLimits } from '../state/view';
import type { KurilMapError, KurilMapErrorCode, KurilMapOptions } from './contract';

/** What a host may name, known before any data are loaded. */
export interface KnownNames {
  readonly islands: readonly string[];
  readonly claims: readonly string[];
  readonly stops: number;
  /** The years of the time bar; its end is that of the last review, for a reader's clock may be wrong. */
  readonly from: number;
  readonly until: number;
  readonly perspectives: readonly string[];
  readonly languages: readonly string[];
}

type Kind = TypeErrorConstructor | RangeErrorConstructor | ErrorConstructor;

/** A mistake of the host's programmer, with a code that stays the same from version to version. */
export const mistake = (kind: Kind, code: KurilMapErrorCode, message: string): KurilMapError =>
  Object.assign(new kind(`kuril-map: ${message}`), { code });

/** At most 40 characters of a value, as a message may quote it. */
function quote(value: unknown): string {
  let text: string;
  try {
    text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  } catch {
    text = typeof value;
  }
  return [...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text;
}

/** Throws unless the text means something for the option. */
type Check = (option: string, text: string, known: KnownNames) => void;

const oneOf = (words: readonly string[]): Check => (option, text) => {
  if (!words.includes(text)) throw mistake(RangeError, 'BAD_VALUE', `${option} is ${quote(text)}; it may be ${words.join(', ')}`);
};

const within = (option: string, name: string, value: number, least: number, most: number): void => {
  if (!(value >= least && value <= most)) throw mistake(RangeError, 'OUT_OF_RANGE', `${option}: ${name} is ${quote(value)}; it may be from ${least} to ${most}`);
};

const checks: Record<keyof KurilMapOptions, Check> = {
  island(option, text, { islands }) {
    if (!islands.includes(text)) throw mistake(RangeError, 'UNKNOWN_ISLAND', `${option} is ${quote(text)}, which is no island here; the ids are in islands.geojson`);
  },
  claim(option, text, { claims }) {
    if (!claims.includes(text)) throw mistake(RangeError, 'UNKNOWN_CLAIM', `${option} is ${quote(text)}, which is no claim of the article`);
  },
  date(option, text, { from, until }) {
    if (!isPartialDate(text)) throw mistake(TypeError, 'BAD_VALUE', `${option} is ${quote(text)}; write "1945", "1945-08" or "1945-08-28"`);
    within(option, 'the year', Number(text.slice(0, 4)), from, until);
  },
  lang: (option, text, known) => oneOf(known.languages)(option, text, known),
  perspective: (option, text, known) => oneOf(known.perspectives)(option, text, known),
  at(option, text) {
    const [lat, lng, zoom, ...more] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (lat === undefined || lng === undefined || zoom === undefined || more.length > 0 || [lat, lng, zoom].some(Number.isNaN)) {
      throw mistake(TypeError, 'BAD_VALUE', `${option} is ${quote(text)}; write latitude, longitude and zoom: "44.2,146.5,8"`);
    }
    within(option, 'latitude', lat, -90, 90);
    within(option, 'longitude', lng, -180, 180);
    within(option, 'zoom', zoom, zoomLimits.min, zoomLimits.max);
  },
  tour: (option, text, { stops }) => {
    if (!/^\d+$/.test(text)) throw mistake(TypeError, 'BAD_VALUE', `${option} is ${quote(text)}; count from 1`);
    within(option, 'the stop', Number(text), 1, stops);
  },
  panel: oneOf(['on', 'off']),
  timeline: oneOf(['on', 'off']),
  theme: oneOf(['light', 'dark', 'auto']),
  gestures: oneOf(['plain', 'cooperative']),
};

const isOption = (key: string): key is keyof KurilMapOptions => Object.hasOwn(checks, key);

/**
 * The options of a host's programmer, checked: as a link writes them, '' for null.
 * @param allowed the options that this call takes
 * @throws {KurilMapError} with the option and the value in its message
 */
export function checkOptions(input: unknown, known: KnownNames, allowed: 'options' | 'view'): Record<string, string> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw mistake(TypeError, 'BAD_OPTIONS', `${allowed === 'view' ? 'the state' : 'options'} must be an object, not ${Array.isArray(input) ? 'an array' : quote(input)}`);
  }
  const checked: Record<string, string> = {};
  for (const key of Object.keys(input)) {
    if (!isOption(key) || (allowed === 'view' && !isViewKey(key))) {
      throw mistake(TypeError, 'UNKNOWN_OPTION', `there is no option ${quote(key)}; there are ${(allowed === 'view' ? viewKeys : Object.keys(checks)).join(', ')}`);
    }
    const value: unknown = Reflect.get(input, key);
    if (value === undefined) continue;
    if (value === null && isViewKey(key)) checked[key] = '';
    else if (typeof value !== 'string') throw mistake(TypeError, 'BAD_VALUE', `${key} is ${quote(value)}; it must be a string`);
    else {
      checks[key](key, value, known);
      checked[key] = value;
    }
  }
  return checked;
}
