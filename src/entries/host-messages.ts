import type { KurilMapEvents } from '../app/contract';
import { viewKeys } from '../state/parse-view';
import { heightProtocols } from './height-protocols';

/** What the frame needs of its map. */
interface FramedMap {
  readonly show: (fields: Readonly<Record<string, string>>) => void;
  readonly getState: () => object;
}

/** The window around, when there is one. */
const parent = window.parent === window ? null : window.parent;

/** A message that a host may send: `{source: 'kuril-map-host', v: 1, type, ...}`. */
interface HostMessage {
  readonly type: unknown;
  readonly state?: unknown;
  readonly island?: unknown;
}

/** Reads a message of any origin; null when it is none of ours. Never throws. */
function readMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, v, type, state, island } = data as Record<string, unknown>;
  return source === 'kuril-map-host' && v === 1 ? { type, state, island } : null;
}

/** The view's fields in a message, as a link would write them; what is no text or number is left out. */
function readFields(state: unknown): Record<string, string> {
  if (typeof state !== 'object' || state === null) return {};
  const fields: Record<string, string> = {};
  for (const key of viewKeys) {
    const value: unknown = Object.hasOwn(state, key) ? Reflect.get(state, key) : undefined;
    if (value === null) fields[key] = '';
    else if (typeof value === 'string') fields[key] = value.slice(0, 200);
    else if (typeof value === 'number' && Number.isFinite(value)) fields[key] = String(value);
  }
  return fields;
}

/**
 * Speaks with the page around the frame: hears `set`, `select` and `get` from the parent window
 * alone, tells what the map tells and how high it would like to be. Many messages at once are
 * taken together, so that a flood leaves the map answering.
 * @param id what the host calls this frame; sent back with every message.
 */
export function speakWithHost(element: HTMLElement, map: FramedMap, query: URLSearchParams, hash: string): void {
  if (!parent) return;
  const id = query.get('id')?.slice(0, 80) ?? '';
  // Nothing told is private, and a sandboxed host has no origin that could be named.
  const send = (message: unknown) => parent.postMessage(message, '*');
  const tell = (type: string, detail: object) => send({ source: 'kuril-map', v: 1, id, type, ...detail });

  let waiting: Record<string, string> | null = null;
  let asked = false;
  const answer = () => {
    if (waiting && Object.keys(waiting).length > 0) map.show(waiting);
    waiting = null;
    if (asked) tell('state', { state: map.getState() });
    asked = false;
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const message = readMessage(data);
    if (!message) return;
    if (!waiting) {
      waiting = {};
      queueMicrotask(() => setTimeout(answer));
    }
    if (message.type === 'set') Object.assign(waiting, readFields(message.state));
    else if (message.type === 'select') Object.assign(waiting, readFields({ island: message.island ?? null }));
    else if (message.type === 'get') asked = true;
  });

  const types: readonly (keyof KurilMapEvents)[] = ['ready', 'select', 'change', 'error'];
  for (const type of types) {
    element.addEventListener(`kuril-${type}`, (event) => tell(type, event instanceof CustomEvent ? event.detail : {}));
  }

  const protocols = heightProtocols(query, hash, id);
  let told = 0;
  const tellHeight = () => {
    const height = heightFor(document.documentElement.clientWidth, element.getAttribute('panel') === 'on');
    if (height === told) return;
    told = height;
    for (const write of protocols) send(write(height));
    tell('resize', { height, width: document.documentElement.clientWidth });
  };
  element.addEventListener('kuril-ready', tellHeight);
  addEventListener('resize', tellHeight);
  // WordPress shows nothing of the frame before its first message.
  if (protocols.length > 0) tellHeight();
}

/** A map has no height of its own: one that suits a width, in pixels, and never depends on the frame's own height. */
const heightFor = (width: number, hasPanel: boolean): number => (hasPanel ? 720 : width > 999 ? 650 : width > 599 ? 575 : 480);
