/** Turns a height in pixels into the message that a host's script understands. */
export type WriteHeight = (height: number) => unknown;

const token = /^[\w-]{1,80}$/;

/**
 * The height messages that the host asked for in the frame's address: pym.js by `childId`,
 * Datawrapper's script by `datawrapper`, AMP by `amp=1`, WordPress by the `#?secret=` it appends.
 */
export function heightProtocols(query: URLSearchParams, hash: string, id: string): readonly WriteHeight[] {
  const found: WriteHeight[] = [];
  const pym = query.get('childId');
  if (pym && token.test(pym)) found.push((height) => ['pym', pym, 'height', String(height)].join('xPYMx'));
  const datawrapper = query.get('datawrapper');
  if (datawrapper && token.test(datawrapper)) found.push((height) => ({ 'datawrapper-height': { [datawrapper]: height } }));
  if (query.get('amp') === '1') found.push((height) => ({ sentinel: 'amp', type: 'embed-size', height, ...(id ? { id } : {}) }));
  const secret = wordpressSecret(hash);
  if (secret) found.push((height) => ({ message: 'height', value: Math.min(1000, Math.max(200, height)), secret }));
  return found;
}

/** WordPress appends `#?secret=…` to the address, whatever hash is there already. */
const wordpressSecret = (hash: string): string | null => /#\?secret=([\w-]{1,80})$/.exec(hash)?.[1] ?? null;

/** The hash without what WordPress appended. */
export const withoutSecret = (hash: string): string => hash.replace(/#\?secret=[\w-]*$/, '');
