import type { View } from '../domain/types/view';

/** A view's fields or a host's options, as a link writes them. */
export type Fields = Readonly<Record<string, string>>;

/** What a mounted map tells its host. */
export interface MountEvents {
  readonly ready: () => void;
  readonly change: (view: View, written: Fields) => void;
  readonly select: (island: string | null) => void;
  readonly error: (code: 'DATA_LOAD_FAILED', message: string) => void;
}

export interface Mounted {
  readonly view: () => View;
  readonly written: () => Fields;
  /** Takes strings as a link would give them; what is not understood is left out. */
  readonly apply: (input: Readonly<Record<string, string | undefined>>) => void;
  readonly configure: (options: Fields) => void;
}
