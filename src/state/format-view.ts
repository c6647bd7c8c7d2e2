import type { Atlas } from '../domain/types/atlas';
import type { View } from '../domain/types/view';
import { defaultView, writeCamera } from './view';

/** The view as a link carries it: only what differs from the first view. The language is always told. */
export function formatView(atlas: Atlas, view: View): Record<string, string> {
  const first = defaultView(atlas);
  const fields: Record<string, string> = {};
  if (view.island !== null) fields.island = view.island;
  if (view.claim !== null) fields.claim = view.claim;
  if (view.date !== first.date) fields.date = view.date;
  if (view.perspective !== first.perspective) fields.perspective = view.perspective;
  if (view.tour !== null) fields.tour = String(view.tour + 1); // readers count from 1
  if (view.camera !== null) fields.at = writeCamera(view.camera);
  fields.lang = view.language;
  return fields;
}

/**
 * A hash with these fields. What else stood in the previous one under a plain name is kept: it belongs to the page.
 * @param ours keys that are written by us alone, and dropped when `fields` no longer has them
 */
export function writeHash(
  fields: Readonly<Record<string, string>>,
  previous: string,
  ours: readonly string[],
): string {
  const others = [...new URLSearchParams(previous.replace(/^#\??/, ''))].filter(([key]) => !ours.includes(key) && /^[\w.:-]+$/.test(key));
  const text = new URLSearchParams([...Object.entries(fields), ...others]).toString();
  return text === '' ? '' : `#${text.replaceAll('%2C', ',')}`;
}
