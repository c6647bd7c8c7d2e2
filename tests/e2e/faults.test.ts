import { expect, type Locator, type Page, test } from '@playwright/test';
import { faults, mistaken, partsIn, slow, strike } from './faulty-files';
import { details, openMap, setState } from './map-page';

/*
 * Every file that comes after the first script: missing, unreachable, cut short, wrong or slow. One
 * page goes through all faults, from each try to the next, so that every try meets a file anew: each
 * part that the first view waits for alone, the others all at once, the rest alone; page and frame.
 */
test.describe.configure({ mode: 'parallel' });

interface Told extends Window {
  told?: string[];
}

let uncaught: string[] = [];
test.beforeEach(async ({ page }) => {
  uncaught = [];
  page.on('pageerror', (error) => uncaught.push(error.message)); // a promise's rejection too
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const told: string[] = [];
    (window as Told).told = told;
    addEventListener('kuril-error', (event) => told.push((event as CustomEvent<{ code: string }>).detail.code));
  });
});
test.afterEach(() => expect(uncaught).toEqual([]));

const told = (page: Page) => page.evaluate(() => (window as Told).told ?? []);

interface Part {
  /** What a reader does for the part to be asked for; the map asks for the others by itself. */
  readonly act?: (page: Page, map: Locator) => Promise<void>;
  /** What stands there once it has come. */
  readonly seen: (page: Page, map: Locator) => Promise<void>;
}

const outline = (map: Locator) => map.locator('[data-island=shikotan]').first().evaluate((path) => path.getAttribute('d')?.length ?? 0);
/** The outline as it was drawn, at the same zoom, while its finer coast was missing. */
let coarse = 0;

/** Parts that the first view does without, by name: a new file of the build must be entered here. */
const later: Readonly<Record<string, Part>> = {
  'ledger-en': { seen: (_page, map) => expect(map.locator('.ledger-item')).toHaveCount(25) },
  'history-en': {
    async seen(_page, map) {
      await setState(map, { date: '1855-02-07' });
      await expect(map.locator('.date-now')).toContainText('Treaty of Shimoda');
      await setState(map, { date: '' });
    },
  },
  'appendix-en': {
    async seen(_page, map) {
      await setState(map, { at: '43.8,146.75,11' });
      await expect(map.locator('.pane-labels .label-cape').first()).toBeAttached({ timeout: 10_000 }); // slow files take three seconds of them
    },
  },
  panels: {
    act: (_page, map) => map.locator('[data-action=pan]').click(),
    seen: (_page, map) => expect(map.locator('.pan button').first()).toBeVisible(),
  },
  depth: { seen: (_page, map) => expect(map.locator('path.depth').first()).toBeAttached() },
  'late-layers': { seen: (_page, map) => expect(map.locator('.pane-labels .label-island').first()).toBeAttached() },
  relief: { seen: (_page, map) => expect(map.locator('image.relief')).toBeAttached() },
  locator: { seen: (_page, map) => expect(map.locator('[data-part=locator], .locator').first()).toBeAttached() },
  printing: {
    async seen(page, map) {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(map.locator('.print-sheet')).toBeAttached();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    },
  },
  'coast-2': {
    act: (_page, map) => setState(map, { at: '43.8,146.75,11' }),
    async seen(_page, map) {
      await setState(map, { at: '43.8,146.75,11' });
      await expect.poll(() => outline(map)).toBeGreaterThan(1.2 * coarse);
    },
  },
  'embed-dialog': {
    act: (_page, map) => map.locator('[data-action=embed]').first().click(),
    seen: (_page, map) => expect(map.locator('dialog')).toBeVisible(),
  },
};
/** These need a state that would hide the others: they are tried alone. */
const alone: Readonly<Record<string, Part>> = {
  'coast-1': {
    act: (_page, map) => setState(map, { at: '43.8,146.75,9.5' }),
    seen: (_page, map) => expect.poll(() => outline(map)).toBeGreaterThan(1.2 * coarse),
  },
  world: { act: (_page, map) => setState(map, { date: '1951-09-08' }), seen: (_page, map) => expect(map.locator('.locator text.is-named')).toHaveText('San Francisco') },
  'atlas-ru': { act: (_page, map) => setState(map, { lang: 'ru' }), seen: (_page, map) => expect(map.locator('.kuril')).toHaveAttribute('lang', 'ru') },
  'appendix-ru': {
    act: (_page, map) => setState(map, { lang: 'ru', at: '43.8,146.75,11' }),
    seen: (_page, map) => expect(map.locator('.pane-labels .label-cape').first()).toContainText(/[а-я]{3}/),
  },
  'history-ru': { act: (_page, map) => setState(map, { lang: 'ru', date: '1855-02-07' }), seen: (_page, map) => expect(map.locator('.date-now')).toContainText('Симодский') },
  'ledger-ru': { act: (_page, map) => setState(map, { lang: 'ru' }), seen: (_page, map) => expect(map.locator('.ledger-item').first()).toContainText(/[а-я]{4}/) },
};
/** The page brings these with its first view: they are asked for only where that was taken out of it. */
const first = ['atlas-en', 'coast-0'];
/** What Japanese asks for is what Russian asks for. */
const likeRussian = ['appendix-ja', 'atlas-ja', 'history-ja', 'ledger-ja'];
const pageAlone = ['embed-dialog', 'picture', 'printing', 'take-over'];
/** Asked for by a button that tells, and can be pressed again (take-picture.test.ts); only where colours are forced, and without it the map is as before; or done without (served.test.ts). */
const elsewhere = ['picture', 'forced-colors', 'take-over'];

test('every file that the build wrote is tried here', () => {
  expect(partsIn('assets')).toEqual([...first, ...likeRussian, ...elsewhere, ...Object.keys(later), ...Object.keys(alone)].sort());
  expect(partsIn('data')).toEqual(partsIn('assets').filter((part) => !pageAlone.includes(part)));
});

for (const what of ['unreachable', 'missing', 'slow'] as const) {
  test(`frame: its words come as well where what asks for them ahead is ${what}`, async ({ page }) => {
    await page.route(/\/ahead-/, what === 'slow' ? slow : faults[what] ?? slow);
    await answers(await openMap(page, 'lang=en', '/embed.html'));
  });
}

/** The map answers, whatever is missing: an island opens and reads. */
async function answers(map: Locator): Promise<void> {
  await setState(map, { island: 'iturup' });
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await expect(details(map)).toContainText('dministered by Russia, claimed by Japan');
  await setState(map, { island: null });
}

/** Takes the first view out of the page, as a browser does that knows no shadow root in markup. */
const withoutServed = (page: Page): Promise<unknown> =>
  page.route(/\/(embed\.html)?(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<template shadowrootmode[\s\S]*?<\/template>/, '') });
  });

const retry = (map: Locator) => map.locator('[data-action=retry]').click();

for (const [place, path, folder] of [['page', '/', 'assets'], ['frame', '/embed.html', 'data']] as const) {
  for (const part of first) {
    test(`${place}: without ${part} the reader is told, as often as they try, and the map comes once it can`, async ({ page }) => {
      const [begin = mistaken, ...others] = Object.values(faults);
      if (part === 'coast-0') await withoutServed(page);
      const { struck, next, heal } = await strike(page, folder, [part], begin);
      await page.goto(`${path}#lang=en`);
      const map = page.locator('kuril-map');
      let times = 1;
      for (const fault of [...others, mistaken, slow]) {
        await expect(map.getByRole('alert')).toContainText('The map data could not be loaded');
        await expect.poll(() => told(page)).toHaveLength(times++);
        expect(struck()).toEqual([part]);
        next(fault);
        await retry(map);
        await expect.poll(struck).toEqual([part]);
      }
      await expect(map.locator('[data-ready=true]')).toBeAttached();
      await expect(map.getByRole('alert')).toHaveCount(0);
      await heal();
      await answers(map);
    });
  }

  test(`${place}: without all that may come later the map answers under one alert, and a second try brings all`, async ({ page }) => {
    test.setTimeout(60_000);
    await withoutServed(page);
    const parts = Object.keys(later).filter((part) => partsIn(folder).includes(part)).sort();
    const [begin = mistaken, ...others] = Object.values(faults);
    const { struck, next, heal } = await strike(page, folder, parts, begin);
    const map = await openMap(page, 'lang=en', path);
    await answers(map);
    for (const part of parts) await later[part]?.act?.(page, map);
    let times = parts.length;
    for (const fault of [...others, slow]) {
      await expect.poll(struck).toEqual(parts);
      await expect.poll(async () => (await told(page)).length).toBeGreaterThanOrEqual(times);
      times += parts.length;
      await expect(map.getByRole('alert')).toHaveCount(1);
      await expect(map.getByRole('alert')).toContainText('Part of the map could not be loaded');
      coarse = await outline(map);
      next(fault);
      await retry(map);
    }
    await answers(map);
    await heal();
    const shown = parts.filter((part) => folder === 'assets' || part !== 'ledger-en'); // a frame has no panel
    for (const part of shown) await test.step(part, () => later[part]?.seen(page, map));
    await expect(map.getByRole('alert')).toHaveCount(0);
  });
}

for (const [part, { act, seen }] of Object.entries(alone)) {
  test(`page: without ${part} the map answers, and a second try brings it`, async ({ page }) => {
    const [begin = mistaken, ...others] = Object.values(faults);
    const { struck, next, heal } = await strike(page, 'assets', [part], begin);
    const map = await openMap(page, 'lang=en');
    await act?.(page, map);
    for (const fault of [...others, mistaken, slow]) {
      await expect(map.getByRole('alert')).toHaveCount(1);
      coarse = await outline(map);
      next(fault);
      await retry(map);
      await expect.poll(struck).toEqual([part]);
    }
    await seen(page, map);
    await heal();
    await expect(map.getByRole('alert')).toHaveCount(0);
  });
}

test('offline half-way: what is there goes on, what is missing is told and comes with the network, without a click', async ({ page, context }) => {
  const map = await openMap(page, 'lang=en');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  await context.setOffline(true);
  await setState(map, { at: '43.8,146.75,11', lang: 'ja' });
  await expect(map.getByRole('alert')).toContainText('Part of the map could not be loaded');
  await answers(map);
  await map.getByRole('tab', { name: 'Timeline' }).click();
  await expect(map.locator('[data-event=shimoda-1855]')).toBeVisible();
  await setState(map, { at: '43.8,146.75,11' });
  coarse = await outline(map);
  await context.setOffline(false);
  await expect(map.locator('.kuril')).toHaveAttribute('lang', 'ja');
  await expect(map.locator('[data-event=shimoda-1855]')).toContainText('日');
  await expect.poll(() => outline(map)).toBeGreaterThan(1.2 * coarse);
  await expect(map.getByRole('alert')).toHaveCount(0);
});
