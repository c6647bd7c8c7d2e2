import { atom, type ReadableAtom } from 'nanostores';
import type { Atlas } from '../domain/types/atlas';
import type { View } from '../domain/types/view';
import { firstReading, type Reading } from './reading';
import { sameView, settle } from './view';

export interface Store {
  readonly view: ReadableAtom<View>;
  readonly reading: ReadableAtom<Reading>;
  readonly change: (patch: Partial<View>) => void;
  readonly read: (patch: Partial<Reading>) => void;
}

/** The one state of one map. A change that changes nothing is not told, which ends every loop. */
export function createStore(atlas: Atlas, initial: View): Store {
  const view = atom<View>(settle(atlas, initial));
  const reading = atom<Reading>(firstReading);
  return {
    view,
    reading,
    change(patch) {
      const next = settle(atlas, { ...view.get(), ...patch });
      if (!sameView(next, view.get())) view.set(next);
    },
    read(patch) {
      const next = { ...reading.get(), ...patch };
      if (!sameReading(next, reading.get())) reading.set(next);
    },
  };
}

const sameReading = (a: Reading, b: Reading): boolean =>
  sameList(a.lit, b.lit) && sameList(Object.values({ ...a, lit: b.lit }), Object.values(b));

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
