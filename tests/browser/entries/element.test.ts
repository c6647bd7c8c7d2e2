import { afterEach, expect, test } from 'vitest';
import '../../../src/entries/define';
import manifest from '../../../src/entries/custom-elements.json';
import { KurilMapElement } from '../../../src/entries/element';

const made: KurilMapElement[] = [];

async function put(attributes: Readonly<Record<string, string>> = {}, size = '700px'): Promise<KurilMapElement> {
  const map = document.createElement('kuril-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.style.cssText = `display:block;width:${size};height:480px`;
  document.body.append(map);
  made.push(map);
  await map.ready;
  return map;
}

const inside = (map: KurilMapElement, selector: string) => map.shadowRoot?.querySelector(selector) ?? null;

afterEach(() => {
  for (const map of made.splice(0)) map.remove();
});

test('the element draws the four places and tells that it is ready', async () => {
  const map = await put();
  for (const id of ['kunashir', 'iturup', 'shikotan', 'tanfilyev']) {
    expect(inside(map, `path[data-island=${id}]`)?.getAttribute('data-status')).toBe('disputed');
  }
  expect(inside(map, '[data-ready=true]')).not.toBeNull();
});

test('attributes open an island and a date', async () => {
  const map = await put({ island: 'urup', date: '1860' });
  expect(map.getState()).toMatchObject({ island: 'urup', date: '1860' });
  expect(inside(map, 'path[data-island=urup]')?.getAttribute('data-holder')).toBe('first');
});

test('selecting tells the page by events that leave the shadow root', async () => {
  const map = await put();
  const told: unknown[] = [];
  document.addEventListener('kuril-select', (event) => told.push((event as CustomEvent).detail.island), { once: true });
  map.setState({ island: 'shikotan' });
  expect(told).toEqual(['shikotan']);
});

test('what is asked of a map that waits is shown when it comes; one removed while it loads gives the host’s content back', async () => {
  const map = document.createElement('kuril-map');
  map.setAttribute('load', 'click');
  map.style.cssText = 'display:block;width:700px;height:480px';
  map.innerHTML = '<a href="#x">the map</a>';
  document.body.append(map);
  made.push(map);
  await expect.poll(() => inside(map, '.load')).not.toBeNull();
  map.setState({ island: 'shikotan' });
  (inside(map, '.load') as HTMLElement).click();
  map.remove();
  await new Promise((go) => setTimeout(go, 300));
  expect(map.shadowRoot?.children).toHaveLength(1);
  document.body.append(map);
  map.setState({ island: 'iturup' });
  await expect.poll(() => inside(map, '.load')).not.toBeNull();
  (inside(map, '.load') as HTMLElement).click();
  await map.ready;
  expect(map.getState().island).toBe('iturup');
});

test('strangers’ strings never throw and leave the view as it is', async () => {
  const map = await put({ island: '<b>', date: 'soon', at: '1,2', perspective: 'mine' });
  map.show({ island: 'atlantis', date: '', at: 'x', claim: '__proto__' });
  expect(map.getState()).toEqual({ lang: 'en' });
});

test('two maps on one page keep to themselves', async () => {
  const [one, two] = [await put(), await put({ island: 'iturup' })];
  const before = two.getState();
  one.setState({ island: 'kunashir', date: '1900', at: '46,150,8' });
  expect(one.getState().island).toBe('kunashir');
  expect(two.getState()).toEqual(before);
  expect(two.getState().island).toBe('iturup');
});

test('a map moved within the page goes on; one removed leaves nothing behind', async () => {
  const map = await put({ island: 'iturup' });
  const box = document.createElement('div');
  document.body.append(box);
  box.append(map);
  await Promise.resolve();
  expect(inside(map, 'path[data-island=iturup]')).not.toBeNull();
  map.remove();
  await Promise.resolve();
  await Promise.resolve();
  expect(inside(map, 'path[data-island=iturup]')).toBeNull();
  box.remove();
});

test('a map put back after it was removed is drawn anew', async () => {
  const map = await put({ island: 'iturup' });
  map.remove();
  await new Promise((go) => setTimeout(go, 50));
  const again = new Promise((go) => map.addEventListener('kuril-ready', go, { once: true }));
  document.body.append(map);
  await again;
  expect(map.getState().island).toBe('iturup');
  expect(inside(map, '.failed')).toBeNull();
  expect(map.shadowRoot?.querySelectorAll('.kuril')).toHaveLength(1);
});

test('the focus on what loads the map goes on to the map', async () => {
  const map = document.createElement('kuril-map');
  map.setAttribute('load', 'click');
  map.style.cssText = 'display:block;width:700px;height:480px';
  document.body.append(map);
  made.push(map);
  await expect.poll(() => inside(map, '.load')).not.toBeNull();
  (inside(map, '.load') as HTMLElement).focus();
  (inside(map, '.load') as HTMLElement).click();
  await map.ready;
  await expect.poll(() => map.shadowRoot?.activeElement?.className).toContain('map');
});

test('a map that begins with no size draws once it has one', async () => {
  const map = document.createElement('kuril-map');
  map.style.cssText = 'display:none';
  document.body.append(map);
  made.push(map);
  await new Promise((later) => setTimeout(later, 300));
  expect(inside(map, '[data-ready=true]')).toBeNull();
  map.style.cssText = 'display:block;width:500px;height:400px';
  await map.ready;
  expect(inside(map, 'path[data-island=kunashir]')).not.toBeNull();
});

test('the manifest lists the attributes that the element takes', () => {
  const declared = manifest.modules[0]?.declarations[0]?.attributes.map(({ name }) => name) ?? [];
  expect([...declared].sort()).toEqual([...KurilMapElement.observedAttributes, 'load'].sort());
});

test('the manifest lists the colours and sizes that a host may set', () => {
  const read = Object.values(import.meta.glob<string>('../../../src/**/*.css', { query: '?raw', import: 'default', eager: true })).join('').matchAll(/var\((--kuril-[a-z-]+)/g);
  const asked = new Set([...read].map(([, name]) => name));
  expect(manifest.modules[0]?.declarations[0]?.cssProperties.map(({ name }) => name).sort()).toEqual([...asked].sort());
});

test('properties write attributes, and null takes them away', async () => {
  const map = await put();
  Object.assign(map, { island: 'iturup' });
  expect(map.getAttribute('island')).toBe('iturup');
  await Promise.resolve();
  expect(map.getState().island).toBe('iturup');
  Object.assign(map, { island: null });
  await Promise.resolve();
  expect(map.hasAttribute('island')).toBe(false);
  expect(map.getState().island).toBeUndefined();
});
