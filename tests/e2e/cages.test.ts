import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { details } from './map-page';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a host does with a map, whatever cage it stands in: waits, clicks Iturup, reads a claim. */
async function readIturup(scope: Page | FrameLocator, selector = '#map'): Promise<Locator> {
  const map = scope.locator(selector);
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  await map.locator('.labels [data-label=iturup]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await expect(details(map).locator('[data-claim]').first()).toContainText(/visa-free/);
  return map;
}

/** Select by API, resize, remove: the element's own part of the same. */
async function drive(page: Page, map: Locator): Promise<void> {
  await map.evaluate((element) => (element as HTMLElementTagNameMap['kuril-map']).select('shikotan'));
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await map.evaluate((element) => {
    for (const [name, value] of [['width', '420px'], ['height', '460px']] as const) (element as HTMLElement).style.setProperty(name, value, 'important');
  });
  await expect(map.locator('.sheet [data-part=details]')).toBeVisible();
  expect(await map.evaluate((element) => element.getBoundingClientRect().width)).toBe(420);
  await map.evaluate((element) => element.remove());
  await expect(page.locator('kuril-map#map')).toHaveCount(0);
}

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('favicon.ico') && faults.push(message.text()));
});
test.afterEach(() => expect(faults).toEqual([]));

for (const cage of ['plain', 'csp', 'hostile', 'leaflet', 'rtl']) {
  test(`the element works in its cage: ${cage}`, async ({ page }) => {
    await page.goto(`/pages/${cage}.html`);
    const map = await readIturup(page);
    const box = await map.locator('.map').boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    if (cage === 'leaflet') {
      expect(await page.evaluate(() => Reflect.get(window, 'L') === Reflect.get(window, 'hostLeaflet'))).toBe(true);
      await page.setViewportSize({ width: 900, height: 700 });
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'otherResized'))).toBeGreaterThan(0);
    }
    if (cage === 'hostile') {
      const look = await map.locator('[data-island=iturup]').evaluate((path) => getComputedStyle(path).stroke);
      expect(look).not.toBe('rgb(255, 0, 0)');
      await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    }
    await drive(page, map);
  });
}

test('the one file works from the disk', async ({ page }) => {
  const disk = mkdtempSync(join(tmpdir(), 'kuril-map-'));
  mkdirSync(join(disk, 'pages'));
  copyFileSync(join(root, 'dist/kuril-map.js'), join(disk, 'kuril-map.js'));
  copyFileSync(join(root, 'tests/pages/plain.html'), join(disk, 'pages/plain.html'));
  await page.goto(pathToFileURL(join(disk, 'pages/plain.html')).href);
  await drive(page, await readIturup(page));
});

test('a frame of opaque origin loads, speaks WordPress, and opens islands', async ({ page }) => {
  await page.goto('/pages/sandbox.html');
  const map = await readIturup(page.frameLocator('#frame'), 'kuril-map');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  const told = await page.evaluate(() => Reflect.get(window, 'told') as { origin: string; data: Record<string, unknown> }[]);
  expect(told.every(({ origin }) => origin === 'null')).toBe(true);
  expect(told.find(({ data }) => data.message === 'height')?.data).toEqual({ message: 'height', value: 575, secret: 'w0rdPress1' });
  expect(told.map(({ data }) => data.type)).toContain('ready');
});

test('a frame takes messages from its parent alone, in any number', async ({ page }) => {
  await page.goto('/pages/sandbox.html');
  const map = page.frameLocator('#frame').locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  const send = (message: unknown) => page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
  await send({ source: 'kuril-map-host', v: 1, type: 'select', island: 'kunashir' });
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Kunashir');
  await send({ source: 'kuril-map-host', v: 1, type: 'set', state: { date: '1860', island: null } });
  await expect(map.locator('[data-part=date] b')).toHaveText('1860');
  for (const junk of ['kuril', null, 7, { source: 'kuril-map-host', v: 2, type: 'select', island: 'iturup' }, { source: 'kuril-map-host', v: 1, type: 'set', state: { date: {}, island: '<img src=x>' } }]) await send(junk);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (let i = 0; i < 10_000; i++) frame?.postMessage({ source: 'kuril-map-host', v: 1, type: 'select', island: i % 2 ? 'iturup' : 'shikotan' }, '*');
  });
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  // A window inside the frame is not its parent.
  await page.frames()[1]?.evaluate(() => window.postMessage({ source: 'kuril-map-host', v: 1, type: 'select', island: 'urup' }, '*'));
  await page.waitForTimeout(300);
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
});

test('a frame of 280 by 240 shows and opens the islands', async ({ page }) => {
  await page.goto('/pages/small.html');
  const map = page.frameLocator('#frame').locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  await expect(map.locator('.served-map')).toHaveCount(0);
  await map.locator('[data-island=iturup]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
});

test('a map in a hidden tab draws when it is shown, moves, and goes in the middle of a flight', async ({ page }) => {
  await page.goto('/pages/hidden.html');
  const map = page.locator('#map');
  await page.waitForTimeout(300);
  await expect(map.locator('[data-ready=true]')).toHaveCount(0);
  await page.locator('#show').click();
  await readIturup(page);
  const before = await map.locator('[data-island=shikotan]').boundingBox();
  await page.locator('#move').click();
  await expect(map.locator('[data-island=iturup]')).toBeVisible();
  const after = await map.locator('[data-island=shikotan]').boundingBox();
  expect(Math.abs((before?.x ?? 0) - (after?.x ?? 99))).toBeLessThan(2);
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator('#remove').click();
  await page.waitForTimeout(600);
  await expect(page.locator('kuril-map')).toHaveCount(0);
});

test('of ten maps only those near the window load, and one waits for a click', async ({ page }) => {
  await page.goto('/pages/many.html');
  await expect(page.locator('#map').locator('[data-ready=true]')).toBeAttached();
  await expect(page.locator('#map5').locator('.kuril')).toHaveCount(0);
  const waiting = page.locator('#map1');
  await waiting.scrollIntoViewIfNeeded();
  await expect(waiting.getByRole('link', { name: 'The map and its sources' })).toBeVisible();
  await waiting.getByRole('button', { name: 'Load the map' }).click();
  await expect(waiting.locator('[data-ready=true]')).toBeAttached();
  await readIturup(page, '#map9');
});

test('React 19 sets attributes and hears events', async ({ page }) => {
  await page.goto('/pages/react.html');
  const map = page.locator('#map');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Kunashir');
  await page.locator('#choose').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await readIturup(page);
  await expect(page.locator('#chosen')).toHaveText('iturup');
});

test('Vue 3 makes and destroys a map by the function', async ({ page }) => {
  await page.goto('/pages/vue.html');
  const map = page.locator('#map');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Kunashir');
  await page.locator('#choose').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await readIturup(page);
  await expect(page.locator('#chosen')).toHaveText('iturup');
  await page.evaluate(() => (Reflect.get(window, 'app') as { unmount: () => void }).unmount());
  await expect(page.locator('#app')).toBeEmpty();
});
