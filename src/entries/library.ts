import { checkOptions, type KnownNames, mistake } from '../app/check-options';
import type { CreateKurilMap, KurilMapEvents, KurilMapHandle, KurilMapState } from '../app/contract';
import { bundledData } from '../app/loaders';
import { openMap } from '../app/open-map';
import { languageAround } from './prefer-language';

export type * from '../app/contract';

/** Loaded when the first map is made: Leaflet reads `window` on import, and a server has none. */
const bring = () => import('../app/mount').then(({ mount }) => mount);
const known: KnownNames = { ...bundledData.known, languages: bundledData.languages };
const holding = new WeakSet<Element>();

/** See `CreateKurilMap`. The map stands in a shadow root of its own inside the container. */
export const createKurilMap: CreateKurilMap = (container, options = {}) => {
  const element = findContainer(container);
  const checked = checkOptions(options, known, 'options');
  if (holding.has(element)) throw mistake(Error, 'CONTAINER_IN_USE', 'the container already holds a map; destroy that one first');
  holding.add(element);

  const language = languageAround(element);
  const host = document.createElement('div');
  Object.assign(host.style, { display: 'block', width: '100%', height: '100%', minHeight: 'inherit' });
  if (checked.theme) host.setAttribute('theme', checked.theme);
  element.append(host);

  const listeners: { readonly [Type in keyof KurilMapEvents]: Set<(detail: KurilMapEvents[Type]) => void> } = {
    ready: new Set(), select: new Set(), change: new Set(), error: new Set(),
  };
  const map = openMap(host.attachShadow({ mode: 'open' }), bundledData, bring, { ...(language ? { lang: language } : {}), ...checked }, (type, detail) => {
    for (const listener of [...listeners[type]]) {
      try {
        listener(detail);
      } catch (fault) {
        setTimeout(() => { throw fault; }); // the host's own: told to its window, as of a DOM event
      }
    }
  }, null);
  let destroyed = false;
  /** What was shown when it was destroyed. */
  let left: KurilMapState | null = null;
  const change = (patch: unknown): void => {
    if (destroyed) throw mistake(Error, 'DESTROYED', 'the map was destroyed');
    map.show(checkOptions(patch, known, 'view'));
  };

  const handle: KurilMapHandle = {
    ready: map.ready,
    getState: () => left ?? map.written(),
    setState: change,
    select: (island) => change({ island }),
    on(type, listener) {
      const set = Object.hasOwn(listeners, type) ? listeners[type] : null;
      if (destroyed) throw mistake(Error, 'DESTROYED', 'the map was destroyed');
      if (!set) throw mistake(TypeError, 'UNKNOWN_EVENT', `there is no event "${type}"; there are ${Object.keys(listeners).join(', ')}`);
      if (typeof listener !== 'function') throw mistake(TypeError, 'BAD_VALUE', `the listener of "${type}" must be a function`);
      set.add(listener);
      return () => void set.delete(listener);
    },
    destroy() {
      if (destroyed) return;
      destroyed = true;
      left = map.written();
      map.close();
      host.remove();
      holding.delete(element);
      for (const set of Object.values(listeners)) set.clear();
    },
  };
  return handle;
};

function findContainer(container: unknown): Element {
  if (typeof container === 'string') {
    let found: Element | null = null;
    try {
      found = document.querySelector(container);
    } catch {
      throw mistake(TypeError, 'BAD_CONTAINER', `container ${JSON.stringify(container.slice(0, 40))} is no selector`);
    }
    if (!found) throw mistake(Error, 'CONTAINER_NOT_FOUND', `container ${JSON.stringify(container.slice(0, 40))} not found`);
    return found;
  }
  if (typeof Element === 'undefined' || !(container instanceof Element)) {
    throw mistake(TypeError, 'BAD_CONTAINER', 'container must be an element or a selector');
  }
  return container;
}
