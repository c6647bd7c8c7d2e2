import { expect, type Locator, type Page, test } from '@playwright/test';
import { details, openMap, setState } from './map-page';

/* What a page, a browser or a clock may do to the map while it loads, moves or stands. */
test.describe.configure({ mode: 'parallel' });

let uncaught: string[] = [];
test.beforeEach(({ page }) => {
  uncaught = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
});
test.afterEach(() => expect(uncaught).toEqual([]));

type Element = HTMLElementTagNameMap['kuril-map'];

async function answers(map: Locator): Promise<void> {
  await setState(map, { island: 'iturup' });
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await expect(details(map).locator('.claim').first()).toBeAttached(); // the card is whole: one that was never so has left fewer listeners
  await setState(map, { island: null });
}

async function standing(page: Page) {
  await page.waitForTimeout(500); // the browser's own queued events let go of what was removed
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test('resized a thousand times, to nothing and back, the map answers and has grown nothing', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/pages/plain.html');
  const map = page.locator('#map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  const resize = (times: number) => map.evaluate(async (element, count) => {
    const frames = (n: number) => new Promise<void>((done) => {
      const step = (left: number) => (left ? requestAnimationFrame(() => step(left - 1)) : done());
      step(n);
    });
    for (let i = 0; i < count; i++) {
      const size = i % 50 === 0 ? [0, 0] : [280 + ((i * 131) % 900), 240 + ((i * 71) % 500)];
      element.style.width = `${size[0]}px`;
      element.style.height = `${size[1]}px`;
      element.style.minHeight = '0';
      if (i % 8 === 0) await frames(1);
      else element.getBoundingClientRect();
    }
    element.style.width = '900px';
    element.style.height = '600px';
    await frames(20);
  }, times);
  await page.waitForTimeout(1500); // the finer coast
  await resize(40);
  await answers(map);
  const before = await standing(page);
  await resize(1000);
  await answers(map);
  const after = await standing(page);
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.nodes - before.nodes).toBeLessThan(300);
});

test('begun in a box of no size, moved while it loads and while it flies, taken away half-way: it draws when shown and leaves nothing', async ({ page }) => {
  await page.goto('/pages/plain.html');
  await page.evaluate(async () => {
    document.querySelector('kuril-map')?.remove();
    const places = ['one', 'two'].map((id) => Object.assign(document.createElement('div'), { id }));
    document.body.append(...places);
    const map = document.createElement('kuril-map');
    map.lang = 'en';
    map.id = 'moved';
    Object.assign(map.style, { width: '0', height: '0', minHeight: '0' });
    places[0]?.append(map);
    await new Promise((later) => setTimeout(later)); // loading
    places[1]?.append(map);
    for (let i = 0; i < 20; i++) {
      const gone = document.createElement('kuril-map');
      gone.style.height = '300px';
      document.body.append(gone);
      if (i % 2) await new Promise((later) => setTimeout(later, i * 5));
      gone.remove();
    }
  });
  const map = page.locator('#moved');
  await page.waitForTimeout(300);
  await expect(map.locator('[data-ready=true]')).toHaveCount(0);
  await map.evaluate((element) => Object.assign(element.style, { width: '800px', height: '500px' }));
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  await map.evaluate(async (element) => {
    (element as Element).setState({ claim: 'c17', at: '47,151,9' });
    (element as Element).select('urup');
    await new Promise((later) => setTimeout(later, 120)); // flying
    document.querySelector('#one')?.append(element);
  });
  await answers(map);
  await expect(page.locator('kuril-map')).toHaveCount(1);
});

for (const [year, timezoneId] of [['1970', 'Pacific/Kiritimati'], ['2100', 'America/St_Johns'], ['1970', 'America/St_Johns']] as const) {
  test(`with the clock in ${year} at ${timezoneId} no date shifts and none is refused`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ timezoneId, locale: 'en-GB', ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.clock.setFixedTime(new Date(`${year}-01-01T00:30:00Z`));
    const map = await openMap(page, 'date=1945-08-28&lang=en');
    const date = map.locator('[data-part=date] b');
    await expect(date).toHaveText('28 August 1945');
    await setState(map, { date: '2022-03-21' });
    await expect(date).toHaveText('21 March 2022');
    await setState(map, { date: null });
    await expect(date).toHaveText('27 November 2026');
    await setState(map, { lang: 'ja', date: '1855-02-07' });
    await expect(date).toHaveText('1855年2月7日');
    await map.getByRole('slider').press('ArrowRight');
    await expect(date).toHaveText('1855年');
    await context.close();
  });
}

test('with storage, cookies and workers refused the page is the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse, configurable: true });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
  const map = await openMap(page, 'island=iturup&date=1945-08-28&lang=en');
  await expect(page).toHaveTitle(/Four islands/);
  await answers(map);
  await expect(page).toHaveURL(/date=1945-08-28/);
  await page.waitForTimeout(3500); // when the worker would be asked for
});

test('where Intl has no Japanese the page reads in Japanese, and dates keep their day', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat'] as const) {
      const Own = Intl[name] as unknown as new (locale: string, options: object) => object;
      class Poor extends Own {
        static supportedLocalesOf = () => [];
        constructor(_locale: string, options: object) {
          super('en-US', options);
        }
      }
      Object.defineProperty(Intl, name, { value: Poor });
    }
  });
  const map = await openMap(page, 'island=habomai&date=1945-09-03&lang=ja');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('歯舞群島');
  await expect(map.locator('[data-part=date] b')).toHaveText('September 3, 1945');
  await expect(details(map)).toContainText('ロシア');
  expect(await map.evaluate((element) => element.shadowRoot?.textContent?.match(/undefined|NaN|Invalid/g))).toBe(null);
});

/** Each is missing in some browser that we serve, is asked about before it is used, or refuses in a frame. */
const optional: Readonly<Record<string, () => void>> = {
  IntersectionObserver: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  trustedTypes: () => Reflect.deleteProperty(window, 'trustedTypes'),
  fullscreen: () => {
    for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(Document.prototype, name);
    Reflect.deleteProperty(window.Element.prototype, 'requestFullscreen');
  },
  clipboard: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
  serviceWorker: () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  connection: () => Reflect.deleteProperty(Navigator.prototype, 'connection'),
  popover: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
  },
  newer: () => {
    for (const name of ['requestIdleCallback', 'scheduler', 'navigation', 'reportError', 'structuredClone']) Reflect.deleteProperty(window, name);
    for (const [owner, names] of [[Promise, ['withResolvers', 'try']], [Array.prototype, ['toSorted', 'toSpliced', 'with', 'toReversed']], [Array, ['fromAsync']], [Object, ['groupBy']], [Set.prototype, ['union', 'intersection']], [window.Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'moveBefore']], [AbortSignal, ['any', 'timeout']], [Document.prototype, ['startViewTransition']]] as const) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  },
};

test('without what Safari 16.4 or Firefox 115 lack the page does all its work', async ({ browser, baseURL }) => {
  // A browser without Trusted Types does not ask for them either.
  const context = await browser.newContext({ bypassCSP: true, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  page.on('pageerror', (error) => uncaught.push(error.message));
  for (const take of Object.values(optional)) await page.addInitScript(take);
  const map = await openMap(page, 'lang=en');
  expect(await page.evaluate(() => ['IntersectionObserver', 'trustedTypes', 'requestIdleCallback'].filter((name) => name in window))).toEqual([]);
  await answers(map);
  await expect(map.locator('[data-action=fullscreen]')).toHaveCount(0);
  for (const tab of ['Islands', 'Timeline', 'Sources', 'About']) await map.getByRole('tab', { name: tab, exact: true }).click();
  await map.locator('[data-action=embed]').first().click();
  await map.locator('[data-action=copy-embed]').click();
  await expect(map.locator('dialog')).toBeVisible();
  const sent = await page.evaluate(async () => Promise.all(performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /assets\/index/.test(name)).map(async (name) => (await fetch(name)).text())));
  expect(sent.join('')).not.toContain('light-dark('); // Safari 17.5: the build writes it in older words
  await context.close();
});

test('where a browser is older than that the reader is told, and no error is left to the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
  await page.goto('/#lang=en');
  await expect(page.locator('kuril-map').getByRole('alert')).toBeVisible();
});

test('printed while a popup opens, the sheet holds the island, and the popup goes on', async ({ page }) => {
  const map = await openMap(page, 'lang=en&panel=on');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  const printed = await map.evaluate(async (element) => {
    (element as Element).select('kunashir'); // the map begins to fly
    dispatchEvent(new Event('beforeprint'));
    const sheet = element.shadowRoot?.querySelector('.print-sheet')?.textContent ?? '';
    dispatchEvent(new Event('afterprint'));
    return sheet;
  });
  expect(printed).toContain('Kunashir');
  await map.locator('.labels [data-label=shikotan]').click();
  await page.pdf();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await setState(map, { island: 'iturup' });
  await page.pdf();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await expect(map.locator('.print-sheet')).toHaveCount(0);
  await answers(map);
});
