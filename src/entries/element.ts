import { showFailure } from '../app/failure';
import { bundledData } from '../app/loaders';
import { type Mounted, mount } from '../app/mount';
import type { KurilMapOptions } from '../app/options';
import { viewKeys } from '../state/parse-view';
import { adoptStyles } from '../app/styles';

const attributes = [...viewKeys, 'panel', 'timeline', 'theme', 'gestures'] as const;

/** Told on the element, bubbling out of any shadow root: ready, change, select, error. */
export class KurilEvent extends CustomEvent<Readonly<Record<string, unknown>>> {
  constructor(name: 'ready' | 'change' | 'select' | 'error', detail: Readonly<Record<string, unknown>> = {}) {
    super(`kuril-${name}`, { bubbles: true, composed: true, detail });
  }
}

/**
 * `<kuril-map>`: the map as an element. Attributes are input and have the names of a link's
 * fields; the element never touches the page's address.
 */
export class KurilMapElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = attributes;

  /** Settles once the first view is drawn. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => {};
  #mounted: Mounted | null = null;
  #mounting = false;
  #pending = new Set<string>();
  /** Turns a view into a link to share, where the page has one to give. */
  linkTo: (written: Readonly<Record<string, string>>) => string | null = () => null;

  constructor() {
    super();
    this.ready = new Promise((settle) => {
      this.#isReady = settle;
    });
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root);
  }

  connectedCallback(): void {
    // The page may set attributes right after the element is defined: wait for it to finish.
    queueMicrotask(() => {
      if (this.isConnected && !this.#mounted && !this.#mounting) void this.#mount();
    });
  }

  /** A move within the page is no removal: the map goes only if it is not back by the next microtask. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#mounted?.destroy();
      this.#mounted = null;
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !(this.#mounted || this.#mounting)) return;
    if (this.#pending.size === 0 && this.#mounted) queueMicrotask(() => this.#applyPending());
    this.#pending.add(name);
  }

  /** The view as a link's fields. */
  getState(): Readonly<Record<string, string>> {
    return this.#mounted?.written() ?? {};
  }

  /** Takes the fields of a link; what is not understood is left out. */
  setState(fields: Readonly<Record<string, string | undefined>>): void {
    this.#mounted?.apply(fields);
  }

  #options(): KurilMapOptions {
    const found: Record<string, string> = {};
    for (const name of attributes) {
      const value = this.getAttribute(name);
      if (value !== null) found[name] = value;
    }
    const inherited = this.parentElement?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
    const spoken = bundledData.languages.find((language) => language === inherited);
    return { ...(spoken ? { lang: spoken } : {}), ...found };
  }

  async #mount(): Promise<void> {
    const root = this.shadowRoot;
    if (!root) return;
    this.#mounting = true;
    try {
      this.#mounted = await mount(root, bundledData, this.#options(), {
        ready: () => {
          this.#isReady();
          this.dispatchEvent(new KurilEvent('ready'));
        },
        change: (_view, written) => this.dispatchEvent(new KurilEvent('change', { state: written })),
        select: (island) => this.dispatchEvent(new KurilEvent('select', { island })),
        error: (code, message) => this.dispatchEvent(new KurilEvent('error', { code, message })),
      }, (written) => this.linkTo(written));
    } catch (error) {
      const language = this.#options().lang ?? bundledData.languages[0] ?? '';
      const words = bundledData.failureWords[language] ?? Object.values(bundledData.failureWords)[0];
      if (words) showFailure(root, words, () => this.#mount());
      this.dispatchEvent(new KurilEvent('error', { code: 'DATA_LOAD_FAILED', message: String(error) }));
    } finally {
      this.#mounting = false;
    }
    if (this.#pending.size > 0) this.#applyPending();
    if (!this.isConnected) {
      this.#mounted?.destroy();
      this.#mounted = null;
    }
  }

  #applyPending(): void {
    const changed = [...this.#pending];
    this.#pending.clear();
    const options = this.#options();
    this.#mounted?.configure(options);
    const view = Object.fromEntries(viewKeys.filter((key) => changed.includes(key)).map((key) => [key, options[key] ?? '']));
    if (Object.keys(view).length > 0) this.#mounted?.apply(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuril-map': KurilMapElement;
  }
}
