import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/state/store';
import { atlas, viewWith } from '../../fixtures/atlas';

const create = () => {
  const store = createStore(atlas, viewWith({}));
  const told: string[] = [];
  store.view.listen(({ island, date }) => told.push(`${island} ${date}`));
  return { store, told };
};

describe('the store', () => {
  test('begins with a settled view', () => {
    expect(createStore(atlas, viewWith({ island: 'atlantis', date: '1600' })).view.get()).toEqual(viewWith({ date: '1850' }));
  });

  test('tells a change once, settled', () => {
    const { store, told } = create();
    store.change({ island: 'urup', date: '1700' });
    expect(told).toEqual(['urup 1850']);
  });

  test('says nothing when nothing changes', () => {
    const { store, told } = create();
    store.change({ camera: { centre: [44, 146], zoom: 8 } });
    store.change({ camera: { centre: [44.00001, 146], zoom: 8.001 } });
    store.change({ island: null });
    store.change({ island: 'atlantis' });
    expect(told).toHaveLength(1);
  });

  test('ends with every listener on the last view when one of them changes it', () => {
    const store = createStore(atlas, viewWith({}));
    const seen: (string | null)[] = [];
    store.view.listen(({ island }) => island === 'urup' && store.change({ island: 'iturup' }));
    store.view.listen(({ island }) => seen.push(island));
    store.change({ island: 'urup' });
    expect(seen.at(-1)).toBe('iturup');
  });

  test('keeps another map’s view apart', () => {
    const [one, other] = [create().store, create().store];
    one.change({ island: 'urup' });
    expect(other.view.get().island).toBeNull();
  });

  test('tells what is read only when it differs, also in lists', () => {
    const { store } = create();
    let told = 0;
    store.reading.listen(() => told++);
    store.read({ lit: ['urup'], tab: 'islands' });
    store.read({ lit: ['urup'] });
    store.read({ tab: 'islands' });
    expect(told).toBe(1);
    store.read({ lit: ['urup', 'iturup'] });
    store.read({ lit: [] });
    store.read({ finding: 'differs' });
    expect(told).toBe(4);
  });
});
