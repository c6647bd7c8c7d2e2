import { checkOptions } from '../app/check-options';
import type { KurilMapEvents, KurilMapState, KurilMapView } from '../app/contract';
import type { PageOffer } from '../app/embed-opener';
import { bundledData } from '../app/loaders';
import { mount } from '../app/mount';
import { type OpenMap, openMap } from '../app/open-map';
import { adoptStyles } from '../app/styles';
import { viewKeys } from '../state/parse-view';
import { languageAround } from './prefer-language';
import { watchForLoad } from './watch-for-load';

const attributes = [...viewKeys, 'panel', 'timeline', 'theme', 'gestures'] as const;
type Attribute = (typeof attributes)[number];
const known = { ...bundledData.known, languages: bundledData.languages };

/** Told on the element, bubbling out of any shadow root: ready, change, select, error. */
export class KurilEvent<Type extends keyof KurilMapEvents = keyof KurilMapEvents> extends CustomEvent<KurilMapEvents[Type]> {
  constructor(type: Type, detail: KurilMapEvents[Type]) {
    super(`kuril-${type}`, { bubbles: true, composed: true, detail });
  }
}

/**
 * `<kuril-map>`: the map as an element. Attributes are input, have the names of a link's fields and
 * never throw; the element never touches the page's address. What it holds in the page is shown
 * until the map has come.
 *
 * @element kuril-map
 */
export class KurilMapElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = attributes;

  #map: OpenMap | null = null;
  #stopWatching: (() => void) | null = null;
  #pending = new Set<string>();
  /** What was asked for before the map loads. */
  #asked: Record<string, string | undefined> = {};
  #settle: () => void = () => undefined;
  /** Settles once the first view is drawn; only once: after a removal and a return `kuril-ready` tells. */
  readonly ready = new Promise<void>((settle) => {
    this.#settle = settle;
  });
  /** What a page of the site offers: set before the map loads. */
  page: PageOffer | null = null;

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    if (!root.querySelector('.served')) root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    // The page may set attributes right after the element is defined: wait for it to finish.
    queueMicrotask(() => {
      if (!this.isConnected || this.#map || this.#stopWatching || !this.shadowRoot) return;
      const load = this.getAttribute('load') === 'click' ? 'click' : 'visible';
      this.#stopWatching = watchForLoad(this, this.shadowRoot, load, this.#language(), (byButton) => this.#open(byButton));
    });
  }

  /** A move within the page is no removal: the map goes only if it is not back by the next microtask. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopWatching?.();
      this.#stopWatching = null;
      this.#map?.close();
      this.#map = null;
      if (!this.shadowRoot) return;
      this.shadowRoot.replaceChildren(document.createElement('slot'));
      adoptStyles(this.shadowRoot);
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#map) return;
    if (this.#pending.size === 0) queueMicrotask(() => this.#applyPending());
    this.#pending.add(name);
  }

  /** What is shown now, as a link writes it. */
  getState(): KurilMapState {
    return this.#map?.written() ?? {};
  }

  /**
   * Shows something else; null returns a field to what it was at first. On our own pages a wrong one is left out, as in a link.
   * @throws {KurilMapError} for a wrong field or value, and changes nothing then
   */
  setState(patch: KurilMapView): void {
    const isOurs = import.meta.env.OWN_PAGE;
    this.show(isOurs ? Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value ?? ''])) : checkOptions(patch, known, 'view'));
  }

  /** Opens an island or a group, or closes what is open. @throws {KurilMapError} for an unknown island */
  select(island: string | null): void {
    this.setState({ island });
  }

  /** Shows what strangers' strings ask for, a link's or a message's; what is not understood is left out. */
  show(fields: Readonly<Record<string, string | undefined>>): void {
    if (this.#map) this.#map.show(fields);
    else Object.assign(this.#asked, fields);
  }

  /** The language of the attribute, of the page around, of the browser, in this order. */
  #language(): string | undefined {
    const named = this.getAttribute('lang')?.slice(0, 2);
    return bundledData.languages.find((language) => language === named) ?? languageAround(this.parentElement);
  }

  #options(): Record<string, string> {
    const language = this.#language();
    const given = attributes.flatMap((name): [Attribute, string][] => {
      const value = this.getAttribute(name);
      return value === null || name === 'lang' ? [] : [[name, value]];
    });
    return { ...(language ? { lang: language } : {}), ...Object.fromEntries(given) };
  }

  /** @param byButton whether the focus was on what loads the map, and goes on with it */
  #open(byButton: boolean): void {
    const root = this.shadowRoot;
    if (!root || this.#map) return;
    this.#map = openMap(root, bundledData, async () => mount, this.#options(), (type, detail) => {
      if (type === 'ready') {
        this.#settle();
        if (byButton && !root.activeElement) root.querySelector<HTMLElement>('.map')?.focus({ preventScroll: true });
      }
      this.dispatchEvent(new KurilEvent(type, detail));
    }, this.page);
    this.#map.show(this.#asked);
    this.#asked = {};
  }

  #applyPending(): void {
    const changed = [...this.#pending];
    this.#pending.clear();
    const options = this.#options();
    this.#map?.configure(options);
    const view = Object.fromEntries(viewKeys.filter((key) => changed.includes(key)).map((key) => [key, options[key] ?? '']));
    if (Object.keys(view).length > 0) this.show(view);
  }
}

/** A property for each attribute: `map.island = 'id'`; null takes the attribute away. */
for (const name of attributes) {
  if (name in HTMLElement.prototype) continue; // `lang` is the platform's own
  Object.defineProperty(KurilMapElement.prototype, name, {
    get(this: KurilMapElement) {
      return this.getAttribute(name);
    },
    set(this: KurilMapElement, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    configurable: true,
    enumerable: true,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'kuril-map': KurilMapElement;
  }
}
