import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { details, openMap, setState } from './map-page';

const hostPage = readFileSync(new URL('../pages/host.html', import.meta.url), 'utf8');

async function openHost(page: Page) {
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: hostPage }));
  await page.goto('/host.html');
  const map = page.frameLocator('iframe').locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  return map;
}

const cameraOf = (page: Page) => page.frames()[1]?.evaluate(() => document.querySelector('kuril-map')?.getState().at ?? 'home');

test('in a frame a plain wheel scrolls the article and not the map; with Ctrl it zooms the map', async ({ page }) => {
  const map = await openHost(page);
  const box = await map.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  await page.waitForTimeout(1200);
  const before = await cameraOf(page);
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  expect(await cameraOf(page)).toBe(before);
  await expect(map.locator('.hint')).toHaveText(/Ctrl/);
  const moved = await map.locator('.map').boundingBox();
  if (!moved) throw new Error('no map');
  await page.mouse.move(moved.x + 60, moved.y + moved.height - 60);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => cameraOf(page)).not.toBe(before);
});

test('a frame leads to the full map, and a card in it to its view there', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  const map = await openMap(page, 'date=1956-10-19', '/embed.html');
  const full = map.getByRole('link', { name: 'Full map' });
  await expect(full).toBeVisible();
  const [opened] = await Promise.all([page.waitForEvent('popup'), full.click()]);
  await expect(opened).toHaveURL(new RegExp(`^${baseURL}/?#.*date=1956-10-19`));
  await expect(opened.locator('kuril-map .frame-panel')).toBeAttached();
  await page.setViewportSize({ width: 320, height: 400 });
  await expect(full).toBeHidden();
  await setState(map, { island: 'shikotan' });
  const link = details(map).getByRole('link', { name: 'Link to this view' });
  await expect(link).toHaveAttribute('href', new RegExp(`^${baseURL}/#island=shikotan&date=1956-10-19`));
  await expect(link).toHaveAttribute('target', '_blank');
});

test('the frame opens on the island that its address names', async ({ page }) => {
  const map = await openHost(page);
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
});

for (const [width, height] of [[280, 240], [320, 400], [640, 420]] as const) {
  test(`an embed of ${width}×${height} shows the four places and opens one`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page, '', '/embed.html');
    const frame = await map.locator('.map').boundingBox();
    for (const id of ['kunashir', 'iturup', 'shikotan', 'zelyony']) {
      const island = await map.locator(`[data-island=${id}]`).boundingBox();
      if (!frame || !island) throw new Error(`${id} is not drawn`);
      const [x, y] = [island.x + island.width / 2, island.y + island.height / 2];
      expect(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height, `${id} in the frame`).toBe(true);
    }
    await map.locator('[data-island=kunashir]').focus();
    await page.keyboard.press('Enter');
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Kunashir');
    await expect(details(map).locator('[data-claim]').first()).toContainText(/visa-free/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('on a narrow screen details stand in a sheet, on a wide one in a popup of the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const map = await openMap(page, 'island=iturup');
  await expect(map.locator('.sheet [data-part=details]')).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(map.locator('.leaflet-popup [data-part=details]')).toBeVisible();
  await expect(map.locator('.sheet')).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 412, height: 800 } });
  test('one finger scrolls the article, two fingers move the map, and the hint shows once, unheard', async ({ page }) => {
    const map = await openHost(page);
    await map.getByRole('button', { name: 'Close' }).click();
    await page.waitForTimeout(600);
    const box = await map.locator('.map').boundingBox();
    if (!box) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await cameraOf(page);
    const devtools = await page.context().newCDPSession(page);
    /** Moves fingers from where they touch down; each by its own way. */
    const move = async (fingers: readonly (readonly [x: number, y: number, dx: number, dy: number])[]) => {
      const at = (share: number) => fingers.map(([fx, fy, dx, dy]) => ({ x: fx + dx * share, y: fy + dy * share }));
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (let i = 1; i <= 12; i++) {
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i / 12) });
        await page.waitForTimeout(16);
      }
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await move([[x, y, 0, -200]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    expect(await cameraOf(page)).toBe(before);
    await expect(map.locator('.hint')).toHaveText(/two fingers/i);
    await expect(map.locator('.hint')).toHaveAttribute('aria-hidden', 'true');
    await expect(map.locator('.hint')).not.toHaveClass(/is-shown/, { timeout: 6000 });
    const moved = await map.locator('.map').boundingBox();
    if (!moved) throw new Error('no map');
    const [mx, my] = [moved.x + moved.width / 2, moved.y + moved.height / 2];
    const scrolled = await page.evaluate(() => scrollY);
    await move([[mx - 30, my, -60, 0], [mx + 30, my, 60, 0]]);
    await expect.poll(() => cameraOf(page)).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await expect(map.locator('.hint')).not.toHaveClass(/is-shown/);
  });
});

for (const [path, width, height] of [['/', 390, 844], ['/embed.html', 390, 600], ['/embed.html', 320, 400]] as const) {
  test(`an island that a link opens lies whole above its sheet: ${path} at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page, 'island=iturup', path);
    await expect(map.locator('.sheet')).toBeVisible();
    const box = async (selector: string) => (await map.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await expect.poll(async () => {
      const [frame, sheet, island] = [await box('.map'), await box('.sheet'), await box('[data-island=iturup]')];
      return island.x >= frame.x && island.x + island.width <= frame.x + frame.width && island.y >= frame.y && island.y + island.height <= sheet.y;
    }).toBe(true);
  });
}

test('a frame without the panel reads a claim on the map, where it belongs, and closes it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  const map = await openMap(page, '', '/embed.html?claim=c18&lang=en');
  await expect(details(map)).toContainText('1956');
  await expect(map.locator('[data-island=shikotan]')).toHaveClass(/is-lit/);
  await expect.poll(async () => { // the camera flies there
    const frame = await map.locator('.map').boundingBox();
    const island = await map.locator('[data-island=shikotan]').boundingBox();
    return island && frame && island.x > frame.x && island.x + island.width < frame.x + frame.width;
  }).toBe(true);
  await map.locator('[data-action=close]').click();
  await expect(details(map)).toHaveCount(0);
  expect(await map.evaluate((element) => (element as HTMLElementTagNameMap['kuril-map']).getState().claim)).toBeUndefined();
});

const centreOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is nothing to measure');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};

for (const [width, height] of [[640, 420], [280, 240]] as const) {
  test(`a frame of ${width}×${height} that loads at a click shows its picture first, offers nothing that would not answer and asks for nothing more`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/embed.html?load=click&lang=ru&island=iturup', { waitUntil: 'networkidle' });
    const map = page.locator('kuril-map');
    await expect(map.locator('.served-map .island').first()).toBeVisible();
    for (const part of ['.controls', '.key', '.date-play', '.date-track', '.date-chip']) await expect(map.locator(part)).toBeHidden();
    const button = map.getByRole('button', { name: 'Загрузить карту' });
    expect(await centreOf(button)).toEqual(await centreOf(map.locator('.frame-map')));
    expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
    await button.click();
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Итуруп');
    await expect(map.locator('.key')).toBeVisible();
  });
}

test('an island of the picture loads the map too, and opens', async ({ page }) => {
  await page.goto('/embed-en.html?load=click');
  const map = page.locator('kuril-map');
  await expect(map.getByRole('button', { name: 'Load the map' })).toBeVisible();
  await map.locator('.served-map a[href="#island=shikotan"]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
});

test('a frame asks for the words of its reader’s language alone, while its code is on the way', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openMap(page, '', '/embed.html?lang=ru');
  expect(asked.filter((path) => path.includes('/atlas-'))).toEqual([expect.stringMatching(/^\/data\/atlas-ru-/)]);
});

for (const width of [600, 640, 680]) {
  test(`a frame ${width} wide leads to the full map, and so does a claim’s card in it`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 420 });
    const map = await openMap(page, '', '/embed-ru.html?claim=c18');
    await expect(map.getByRole('link', { name: 'Полная карта' })).toBeVisible();
    expect(await map.locator('.foot').evaluate((foot) => foot.clientHeight)).toBeLessThan(50);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(420); // a pixel more would catch the wheel
    await expect(details(map).getByRole('link', { name: 'Ссылка на этот вид' })).toHaveAttribute('href', new RegExp(`^${baseURL}/#claim=c18`));
  });
}

test('in a narrow frame the panel scrolls in itself, and over the map the wheel scrolls the page around', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.route('**/column.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><iframe src="/embed-en.html?panel=on" style="width:100%;height:480px"></iframe><p style="height:2000px">' }));
  await page.goto('/column.html');
  const map = page.frameLocator('iframe').locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  const [frame] = page.frames().slice(1);
  expect(await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  const panel = map.locator('.frame-panel');
  const over = await centreOf(panel);
  await page.mouse.move(over.x, over.y);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const middle = await centreOf(map.locator('.frame-map'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test('an element with the panel keeps the height that its page gives it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.route('**/column.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><script defer charset="utf-8" src="/kuril-map.js"></script><kuril-map panel="on" lang="en" style="height:480px"></kuril-map><p>After' }));
  await page.goto('/column.html');
  const map = page.locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  expect(await map.locator('.kuril').evaluate((element) => element.clientHeight)).toBe(480);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
});

test('in the smallest frame the key has the map’s room to itself, and an open island leaves some of the map', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 240 });
  const map = await openMap(page, '', '/embed-ru.html');
  await expect(map.locator('.date-chip')).toBeVisible();
  await map.locator('.key-toggle').click();
  await expect(map.locator('.key-body')).toBeVisible();
  await expect(map.locator('.date-chip')).toBeHidden();
  await map.locator('.key-toggle').click();
  await setState(map, { island: 'shikotan' });
  const [sheet, whole] = await Promise.all(['.sheet', '.map'].map((part) => map.locator(part).boundingBox()));
  expect((sheet?.y ?? 0) - (whole?.y ?? 0)).toBeGreaterThan(45);
  expect(await map.locator('.foot').evaluate((foot) => foot.clientHeight)).toBeLessThan(48);
});
