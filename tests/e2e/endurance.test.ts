import { expect, test } from '@playwright/test';
import { openMap } from './map-page';
import { numbers } from './numbers';

const pieces = [
  'island', 'claim', 'date', 'lang', 'perspective', 'at', 'tour', 'panel', '=', '&', '#', '%', '%%%', '%3Cscript%3E', '<img src=x onerror=alert(1)>', '"', "'", '__proto__', 'constructor', 'javascript:alert(1)',
  'iturup', 'kunashir', 'habomai', 'c17', 'c99', '1945-08-28', '1945-13-45', '0000', 'NaN', 'Infinity', '-1e309', '0x10', '44,147,8', '44,147,1e9', ',,', '\u0000', '\u202e', '日本', '😀', ' ', '\n', 'x'.repeat(3000), 'null', 'undefined', '[]', '{}', 'ru', 'ja', 'on', 'off', 'dark',
];

test('ten thousand strange hashes, attributes and messages leave the map answering', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  const address = page.url().split('#')[0];
  const next = numbers(20220321);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const strange = () => Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(pieces)).join('');
  for (let round = 0; round < 100; round++) {
    const inputs = Array.from({ length: 100 }, () => ({ way: pick(['hash', 'attribute', 'message', 'show', 'state']), name: pick(['island', 'claim', 'date', 'lang', 'perspective', 'at', 'tour', 'panel', 'timeline', 'theme', 'gestures', 'load']), text: strange() }));
    await page.evaluate(async (all) => {
      const element = document.querySelector('kuril-map');
      if (!element) throw new Error('the map is gone');
      for (const { way, name, text } of all) {
        if (way === 'hash') history.replaceState(null, '', `#${encodeURI(text).slice(0, 4000)}`);
        if (way === 'hash') dispatchEvent(new PopStateEvent('popstate'));
        if (way === 'attribute') element.setAttribute(name, text);
        if (way === 'message') postMessage({ source: 'kuril-map-host', v: 1, type: 'set', state: { [name]: text } }, '*');
        if (way === 'show') element.show({ [name]: text });
        if (way === 'state') {
          try {
            element.setState({ [name]: text });
          } catch (error) {
            if (!(error instanceof Error) || !('code' in error)) throw error;
          }
        }
      }
      await new Promise(requestAnimationFrame);
    }, inputs);
  }
  expect(faults).toEqual([]);
  expect(page.url().split('#')[0]).toBe(address);
  const foreign = await map.evaluate((element) => element.shadowRoot?.querySelectorAll('script, img, iframe, object, embed, [onerror]').length);
  expect(foreign).toBe(0);
  await map.evaluate(async (element: HTMLElementTagNameMap['kuril-map']) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.setAttribute('lang', 'en');
    await Promise.resolve();
    element.setState({ island: 'shikotan', claim: null, date: null, at: null, tour: null, perspective: null });
  });
  await expect(map.locator('[data-part=details]').getByRole('heading', { level: 2 })).toContainText('Shikotan');
});

test('two hundred maps come and go and leave nothing behind', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/pages/plain.html');
  const devtools = await page.context().newCDPSession(page);
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  const cycle = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        const element = document.createElement('kuril-map');
        element.lang = 'en';
        element.setAttribute('island', 'iturup');
        element.style.height = '400px';
        document.body.append(element);
        await element.ready;
        element.remove();
        await Promise.resolve();
      }
      await new Promise((later) => setTimeout(later, 6000)); // the last note's timer ends
    }, times);
  await devtools.send('Performance.enable');
  await page.evaluate(() => document.querySelector('kuril-map')?.remove());
  await cycle(10);
  const before = await measure();
  await cycle(200);
  const after = await measure();
  test.info().annotations.push({ type: 'measured', description: JSON.stringify({ before, after }) });
  console.log(`200 cycles: nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}, heap ${(before.heap / 1e6).toFixed(1)} to ${(after.heap / 1e6).toFixed(1)} MB`);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.heap - before.heap).toBeLessThan(2_000_000);
});
