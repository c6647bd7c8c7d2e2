import { isPartialDate } from '../domain/dates';
import { findIsland } from '../domain/islands';
import type { Atlas } from '../domain/types/atlas';
import type { LatLng } from '../domain/types/geometry';
import type { Camera, View } from '../domain/types/view';
import { defaultView } from './view';

export interface ParsedView {
  readonly patch: Partial<View>;
  /** Keys whose value was not understood. */
  readonly unknown: readonly string[];
  /** What was asked for as an island, for a message. */
  readonly unknownIsland?: string;
}

/** The keys that a view is written with, the same in links, attributes and messages. */
export const viewKeys = ['island', 'claim', 'date', 'lang', 'perspective', 'at', 'tour'] as const;
type ViewKey = (typeof viewKeys)[number];
export const isViewKey = (key: string): key is ViewKey => viewKeys.some((known) => known === key);

/** What a value means, or null when it means nothing. */
type Reader = (text: string, atlas: Atlas) => Partial<View> | null;

const readers: Record<ViewKey, Reader> = {
  island: (text, atlas) => (findIsland(atlas, text) ? { island: text } : null),
  claim: (text) => (/^[a-z0-9-]{1,40}$/.test(text) ? { claim: text } : null),
  date: (text) => (isPartialDate(text) ? { date: text } : null),
  lang: (text, atlas) => (atlas.languages.some(({ id }) => id === text) ? { language: text } : null),
  perspective: (text, { perspectives }) => (perspectives.includes(text) ? { perspective: text } : null),
  at(text, atlas) {
    const camera = readCamera(text);
    return camera && isWithin(atlas.limits, camera.centre) ? { camera } : null;
  },
  tour: (text) => (/^[1-9]\d?$/.test(text) ? { tour: Number(text) - 1 } : null), // readers count from 1
};

/** What an empty value returns to. */
const fieldOf = {
  island: 'island', claim: 'claim', date: 'date', lang: 'language', perspective: 'perspective', at: 'camera', tour: 'tour',
} as const satisfies Record<ViewKey, keyof View>;

/**
 * Reads a view from strings that strangers wrote: link, attribute, message. Never throws. An empty
 * value stands for the default; one that is not understood, or no string at all, is left out and named.
 */
export function parseView(atlas: Atlas, input: Readonly<Record<string, unknown>>): ParsedView {
  let patch: Partial<View> = {};
  const unknown: string[] = [];
  for (const key of viewKeys) {
    const value = input[key];
    if (value === undefined) continue;
    const read = typeof value === 'string' ? readValue(atlas, key, value.trim()) : null;
    if (read) patch = { ...patch, ...read };
    else unknown.push(key);
  }
  const { island } = input;
  const isAsked = unknown.includes('island') && typeof island === 'string';
  return { patch, unknown, ...(isAsked ? { unknownIsland: [...island.trim()].slice(0, 40).join('') } : {}) };
}

const readValue = (atlas: Atlas, key: ViewKey, text: string): Partial<View> | null =>
  text === '' ? { [fieldOf[key]]: defaultView(atlas)[fieldOf[key]] } : readers[key](text, atlas);

/** Kept strict: `Number('')` is 0 and `Number('0x10')` is 16. */
const decimal = /^-?\d{1,8}(\.\d{1,12})?$/;

/** A place that the map does not reach is none: its edge would show nothing that was asked for. */
const isWithin = ([[south, west], [north, east]]: Atlas['limits'], [lat, lng]: LatLng): boolean => lat >= south && lat <= north && lng >= west && lng <= east;

/** "lat,lng,zoom" in degrees and zoom levels; a zoom out of bounds is clamped when the view settles. */
function readCamera(text: string): Camera | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 3 || !parts.every((part) => decimal.test(part))) return null;
  const [lat = 0, lng = 0, zoom = 0] = parts.map(Number);
  return { centre: [lat, lng], zoom };
}

/** The fields of a hash, "#a=b&c=d": the first 2,000 characters, broken escapes as they stand, the last of a repeated key. */
export const readHash = (hash: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(hash.slice(0, 2000).replace(/^#\??/, '')));
