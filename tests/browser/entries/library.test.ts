import { afterEach, describe, expect, test } from 'vitest';
import { createKurilMap, type KurilMapHandle } from '../../../src/entries/library';

const made: { readonly box: HTMLElement; readonly map: KurilMapHandle }[] = [];

function box(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'width:700px;height:480px';
  document.body.append(element);
  return element;
}

async function make(options?: Parameters<typeof createKurilMap>[1]) {
  const element = box();
  const map = createKurilMap(element, options);
  made.push({ box: element, map });
  await map.ready;
  return { element, map };
}

afterEach(() => {
  for (const { box: element, map } of made.splice(0)) {
    map.destroy();
    element.remove();
  }
});

/** The error of a call, as class, code and message. */
function fault(call: () => unknown): { readonly kind: string; readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { kind: error.name, code: String(error.code), message: error.message };
  }
  throw new Error('no fault was found');
}

describe('a wrong option is refused at once, by class, code, name and value', () => {
  const element = box();
  const wrong: readonly (readonly [options: unknown, kind: string, code: string, says: string])[] = [
    ['kunashir', 'TypeError', 'BAD_OPTIONS', 'options'],
    [null, 'TypeError', 'BAD_OPTIONS', 'options'],
    [[], 'TypeError', 'BAD_OPTIONS', 'array'],
    [{ yeer: '1900' }, 'TypeError', 'UNKNOWN_OPTION', 'yeer'],
    [JSON.parse('{"__proto__": 1}'), 'TypeError', 'UNKNOWN_OPTION', '__proto__'],
    [{ island: 'atlantis' }, 'RangeError', 'UNKNOWN_ISLAND', '"atlantis"'],
    [{ claim: 'c99' }, 'RangeError', 'UNKNOWN_CLAIM', '"c99"'],
    [{ date: 'soon' }, 'TypeError', 'BAD_VALUE', '"soon"'],
    [{ date: 1945 }, 'TypeError', 'BAD_VALUE', '1945'],
    [{ date: '2099' }, 'RangeError', 'OUT_OF_RANGE', '2099'],
    [{ lang: {} }, 'TypeError', 'BAD_VALUE', 'lang'],
    [{ lang: 'xx' }, 'RangeError', 'BAD_VALUE', '"xx"'],
    [{ perspective: 'mine' }, 'RangeError', 'BAD_VALUE', 'neutral'],
    [{ at: '44,x,8' }, 'TypeError', 'BAD_VALUE', 'at'],
    [{ at: '44,147,99' }, 'RangeError', 'OUT_OF_RANGE', 'zoom'],
    [{ at: '1e308,147,8' }, 'RangeError', 'OUT_OF_RANGE', 'latitude'],
    [{ tour: '77' }, 'RangeError', 'OUT_OF_RANGE', 'tour'],
    [{ theme: 'red' }, 'RangeError', 'BAD_VALUE', 'theme'],
    [{ panel: null }, 'TypeError', 'BAD_VALUE', 'panel'],
    [{ island: 'x'.repeat(9999) }, 'RangeError', 'UNKNOWN_ISLAND', '…'],
  ];
  test.each(wrong)('%j', (options, kind, code, says) => {
    const found = fault(() => createKurilMap(element, options as never));
    expect([found.kind, found.code]).toEqual([kind, code]);
    expect(found.message).toContain(says);
    expect(found.message.length).toBeLessThan(220);
    expect(element.childElementCount).toBe(0);
  });
});

test.each([
  [null, 'TypeError', 'BAD_CONTAINER'],
  [42, 'TypeError', 'BAD_CONTAINER'],
  [{}, 'TypeError', 'BAD_CONTAINER'],
  ['#nope', 'Error', 'CONTAINER_NOT_FOUND'],
  ['##', 'TypeError', 'BAD_CONTAINER'],
])('a wrong container is refused: %j', (container, kind, code) => {
  const found = fault(() => createKurilMap(container as never));
  expect([found.kind, found.code]).toEqual([kind, code]);
});

test('one container holds one map, and another after the first is destroyed', async () => {
  const { element, map } = await make();
  expect(fault(() => createKurilMap(element)).code).toBe('CONTAINER_IN_USE');
  map.destroy();
  expect(element.childElementCount).toBe(0);
  const again = createKurilMap(element);
  await again.ready;
  again.destroy();
});

test('the handle shows, tells and ends', async () => {
  const { map } = await make({ island: 'urup', date: '1860', lang: 'en' });
  expect(map.getState()).toMatchObject({ island: 'urup', date: '1860', lang: 'en' });
  const told: unknown[] = [];
  const stop = map.on('select', ({ island }) => told.push(island));
  map.select('iturup');
  map.setState({ island: null, date: '1945-08' });
  stop();
  map.select('shikotan');
  expect(told).toEqual(['iturup', null]);
  expect(map.getState()).toMatchObject({ island: 'shikotan', date: '1945-08' });
  const before = map.getState();
  expect(fault(() => map.setState({ date: '1990', island: 'atlantis' })).code).toBe('UNKNOWN_ISLAND');
  expect(fault(() => map.setState({ panel: 'on' } as never)).code).toBe('UNKNOWN_OPTION');
  expect(fault(() => map.on('click' as never, () => undefined)).code).toBe('UNKNOWN_EVENT');
  expect(fault(() => map.on('select', 5 as never)).code).toBe('BAD_VALUE');
  expect(map.getState()).toEqual(before);
  map.destroy();
  map.destroy();
  expect(map.getState()).toEqual(before);
  expect(fault(() => map.select('iturup')).code).toBe('DESTROYED');
  expect(fault(() => map.on('select', () => undefined)).code).toBe('DESTROYED');
});

test('what is asked before the map has come is done when it has', async () => {
  const element = box();
  const map = createKurilMap(element, { lang: 'en' });
  made.push({ box: element, map });
  map.select('kunashir');
  expect(map.getState()).toEqual({ lang: 'en', island: 'kunashir' });
  await map.ready;
  expect(map.getState().island).toBe('kunashir');
});

test('null takes back an option before the map has come, and a language after others came', async () => {
  const element = box();
  const map = createKurilMap(element, { lang: 'en', island: 'iturup' });
  made.push({ box: element, map });
  map.select(null);
  await map.ready;
  expect(map.getState()).toEqual({ lang: 'en' });
  map.setState({ lang: 'ru' });
  await expect.poll(() => element.firstElementChild?.shadowRoot?.querySelector('.kuril')?.getAttribute('lang')).toBe('ru');
  map.setState({ lang: null });
  await expect.poll(() => element.firstElementChild?.shadowRoot?.querySelector('.kuril')?.getAttribute('lang')).toBe('en');
});

test('the language is the host’s, unless an option names another', async () => {
  const element = box();
  element.lang = 'ru-RU';
  const map = createKurilMap(element);
  made.push({ box: element, map });
  await map.ready;
  expect(map.getState().lang).toBe('ru');
});

test('a listener of the host that throws keeps nobody else from hearing', async () => {
  const { map } = await make({ lang: 'en' });
  const heard: unknown[] = [];
  const thrown = new Promise<string>((tell) => addEventListener('error', (event) => {
    event.preventDefault();
    tell(event.message);
  }, { once: true }));
  map.on('select', () => {
    throw new Error('of the host');
  });
  map.on('select', ({ island }) => heard.push(island));
  map.on('change', ({ state }) => heard.push(state.island));
  map.select('iturup');
  expect(heard).toEqual(['iturup', 'iturup']);
  expect(await thrown).toContain('of the host');
});

test('a map destroyed before it is ready rejects its promise and leaves nothing', async () => {
  const element = box();
  const map = createKurilMap(element);
  map.destroy();
  await expect(map.ready).rejects.toMatchObject({ code: 'DESTROYED' });
  expect(element.childElementCount).toBe(0);
});
