/*
 * What hosts may rely on. This file imports nothing: the package publishes it as its types.
 */

/** What one map shows. The same names in a link, as attributes and in messages. */
export interface KurilMapView {
  /** An island or a group, by its id in the data. */
  readonly island?: string | null | undefined;
  /** A claim of the article: "c17". */
  readonly claim?: string | null | undefined;
  /** A date, as exact as it is known: "1945", "1945-08", "1945-08-28". */
  readonly date?: string | null | undefined;
  /** A language, by its code: "en". */
  readonly lang?: string | null | undefined;
  /** Whose lines and order of names: "neutral" (as at first), or a party's by its id. */
  readonly perspective?: string | null | undefined;
  /** The camera: latitude and longitude in degrees, zoom from 4 to 12, as "44.2,146.5,8". */
  readonly at?: string | null | undefined;
  /** A stop of the guided reading, counted from 1: "1". */
  readonly tour?: string | null | undefined;
}

/** What one map shows and how it is set up. */
export interface KurilMapOptions extends KurilMapView {
  /** "on" shows the reading panel beside the map; "off", as at first, the map alone. */
  readonly panel?: 'on' | 'off' | undefined;
  /** "off" leaves out the time bar. */
  readonly timeline?: 'on' | 'off' | undefined;
  /** "auto", as at first, follows the reader's system. */
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** "cooperative", as at first, leaves a plain wheel and one finger to the page; "plain" takes them for the map. */
  readonly gestures?: 'plain' | 'cooperative' | undefined;
}

/** The view as a link writes it: only what differs from the first view, and the language. */
export type KurilMapState = Readonly<Partial<Record<keyof KurilMapView, string>>>;

/** What a map tells, by type; on the element as `kuril-ready` and so on, with the same detail. */
export interface KurilMapEvents {
  /** The first view is drawn. */
  readonly ready: Readonly<Record<string, never>>;
  readonly select: { readonly island: string | null };
  readonly change: { readonly state: KurilMapState };
  /** Data could not be loaded. The map says so itself and offers to try again. */
  readonly error: { readonly code: 'DATA_LOAD_FAILED'; readonly message: string };
}

export type KurilMapErrorCode =
  | 'BAD_CONTAINER' | 'CONTAINER_NOT_FOUND' | 'CONTAINER_IN_USE' | 'BAD_OPTIONS' | 'UNKNOWN_OPTION'
  | 'BAD_VALUE' | 'UNKNOWN_ISLAND' | 'UNKNOWN_CLAIM' | 'OUT_OF_RANGE' | 'DESTROYED' | 'UNKNOWN_EVENT';

/** Thrown for a programmer's mistake: a TypeError, RangeError or Error that carries a stable code. */
export interface KurilMapError extends Error {
  readonly code: KurilMapErrorCode;
}

/** One map. */
export interface KurilMapHandle {
  /** Settles once the first view is drawn; rejects if the map is destroyed before. */
  readonly ready: Promise<void>;
  /** What is shown now. */
  getState(): KurilMapState;
  /**
   * Shows something else; null returns a field to what it was at first, a field left out stays.
   * @throws {KurilMapError} for a wrong field or value, and changes nothing then
   */
  setState(patch: KurilMapView): void;
  /**
   * Opens an island or a group, or closes what is open.
   * @throws {KurilMapError} for an unknown island
   */
  select(island: string | null): void;
  /** Listens; the function returned stops listening. */
  on<Type extends keyof KurilMapEvents>(type: Type, listener: (detail: KurilMapEvents[Type]) => void): () => void;
  /** Takes the map out of the page and leaves nothing behind. May be called twice. */
  destroy(): void;
}

/**
 * Puts a map into an element that has a size of its own.
 * @param container an element, or a selector of one
 * @throws {KurilMapError} at once, before anything is changed, for a wrong container, option or value
 */
export type CreateKurilMap = (container: Element | string, options?: KurilMapOptions) => KurilMapHandle;
