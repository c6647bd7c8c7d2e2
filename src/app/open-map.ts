import { isViewKey } from '../state/parse-view';
import type { PageOffer } from './embed-opener';
import { showFailure } from './failure';
import type { KurilMapEvents } from './contract';
import { deferred } from './deferred';
import type { Data } from './loaders';
import type { mount } from './mount';
import type { Mounted } from './mounted';
import { adoptStyles } from './styles';

type Fields = Readonly<Record<string, string>>;

export interface OpenMap {
  /** Settles once the first view is drawn; rejects if the map is closed before. */
  readonly ready: Promise<void>;
  readonly written: () => Fields;
  /** Shows what strings of a link, an attribute or a message ask for; what is not understood is left out. */
  readonly show: (fields: Readonly<Record<string, string | undefined>>) => void;
  readonly configure: (options: Fields) => void;
  readonly close: () => void;
}

export type Tell = <Type extends keyof KurilMapEvents>(type: Type, detail: KurilMapEvents[Type]) => void;

/**
 * One map in a shadow root, from the first moment: what is asked of it before its code and data
 * have come is done then; when they cannot come, the reader is told and may try again.
 * @param bring the code that mounts; it is not imported here, so that a server can import this.
 * @param page what a page of the site offers; null in any other.
 */
export function openMap(
  root: ShadowRoot,
  data: Data,
  bring: () => Promise<typeof mount>,
  first: Fields,
  tell: Tell,
  page: PageOffer | null,
): OpenMap {
  let options = first;
  let mounted: Mounted | null = null;
  let asked: Record<string, string | undefined> = {};
  const closed = new AbortController();
  const { promise: ready, settle, refuse } = deferred();
  ready.catch(() => undefined); // a host that never asks for it is not troubled
  adoptStyles(root);

  const start = async (): Promise<void> => {
    try {
      const mountMap = await bring();
      if (closed.signal.aborted) return;
      const given = asked;
      const made = await mountMap(root, data, defined({ ...options, ...given }), {
        ready() {
          settle();
          tell('ready', {});
        },
        change: (_view, state) => tell('change', { state }),
        select: (island) => tell('select', { island }),
        error: (code, message) => tell('error', { code, message }),
      }, page, closed.signal);
      mounted = made;
      if (asked !== given) made.apply(asked);
      asked = {};
    } catch (error) {
      if (closed.signal.aborted) return;
      const words = data.failureWords[options.lang ?? ''] ?? Object.values(data.failureWords)[0];
      if (words) showFailure(root, words, start, closed.signal);
      tell('error', { code: 'DATA_LOAD_FAILED', message: error instanceof Error ? error.message : 'The data could not be loaded' });
    }
  };
  void start();

  return {
    ready,
    written: () => mounted?.written() ?? Object.fromEntries(Object.entries(defined({ ...options, ...asked })).filter(([key]) => isViewKey(key))),
    show(fields) {
      if (mounted) mounted.apply(fields);
      else asked = { ...asked, ...fields };
    },
    configure(next) {
      options = next;
      mounted?.configure(next);
    },
    close() {
      if (closed.signal.aborted) return;
      closed.abort();
      mounted = null;
      root.replaceChildren();
      refuse(Object.assign(new Error('kuril-map: destroyed before it was ready'), { code: 'DESTROYED' }));
    },
  };
}

const defined = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])));
