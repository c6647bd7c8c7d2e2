import { type FailureWords, showFailure } from './failure';

/** Loads a part that comes after the first view and hands it on. */
export type Later = <Value>(load: () => Promise<Value>, use: (value: Value) => unknown) => void;

/**
 * What comes after the map is gone is dropped; what does not come is told, once for all that is
 * missing, and asked for again when the reader says.
 * @param place where the alert stands
 */
export function createLateParts(place: () => ParentNode, words: () => FailureWords, tell: (message: string) => void, signal: AbortSignal): { readonly later: Later; readonly failed: (again: () => unknown) => void } {
  let missing: (() => unknown)[] = [];
  const failed = (again: () => unknown): void => {
    const said = words();
    tell(said.failed);
    if (missing.push(again) > 1) return; // one alert for all
    showFailure(place(), said, () => {
      const all = missing;
      missing = [];
      for (const load of all) load();
    }, signal);
  };
  const later: Later = (load, use) => void load().then((value) => signal.aborted || use(value), () => signal.aborted || failed(() => later(load, use)));
  return { later, failed };
}
