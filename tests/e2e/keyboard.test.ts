import { expect, type Locator, test } from '@playwright/test';
import { details, openMap } from './map-page';

const camera = (map: Locator) => map.evaluate((element) => (element as unknown as { getState(): { at?: string } }).getState().at ?? 'home');
const active = (map: Locator) => map.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('data-island') ?? element.shadowRoot?.activeElement?.className ?? '');
const centre = async (map: Locator) => (await camera(map)).split(',').map(Number);

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('single clicks on the pad move the map each way, and Escape folds it away', async ({ page }) => {
  const map = await openMap(page, 'at=46,150,8');
  await expect(map.locator('[data-action=pan-left]')).toBeHidden();
  await map.locator('[data-action=pan]').click();
  let [lat = 0, lng = 0] = await centre(map);
  for (const [action, north, east] of [['pan-up', 1, 0], ['pan-down', -1, 0], ['pan-left', 0, -1], ['pan-right', 0, 1]] as const) {
    await map.locator(`[data-action=${action}]`).click();
    await expect.poll(() => camera(map)).not.toBe(`${lat},${lng},8`);
    const [nextLat = 0, nextLng = 0] = await centre(map);
    expect([Math.sign(Math.round((nextLat - lat) * 10)) + 0, Math.sign(Math.round((nextLng - lng) * 10)) + 0], action).toEqual([north, east]);
    [lat, lng] = [nextLat, nextLng];
  }
  await page.keyboard.press('Escape');
  await expect(map.locator('[data-action=pan-left]')).toBeHidden();
  await expect(map.locator('[data-action=pan]')).toBeFocused();
});

test('each key does what the list of keys says', async ({ page }) => {
  const map = await openMap(page, 'at=46,150,8');
  await map.locator('.map').focus();
  await page.keyboard.press('?');
  const keys = map.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys).toContainText('Next or previous island along the chain');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(map.locator('.map')).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await centre(map))[0]).toBeGreaterThan(46.2);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await centre(map))[1]).toBeLessThan(149.8);
  await page.keyboard.press('+');
  await expect.poll(async () => (await centre(map))[2]).toBe(9);
  await page.keyboard.press('-');
  await expect.poll(async () => (await centre(map))[2]).toBe(8);
  await page.keyboard.press('Home');
  await expect.poll(() => camera(map)).toBe('home');

  await page.keyboard.press('Tab');
  expect(await active(map)).toBe('kunashir');
  await page.keyboard.press('Home');
  expect(await active(map)).toBe('signalny');
  await page.keyboard.press('End');
  expect(await active(map)).toBe('shumshu');
  await expect(map.locator('[data-island=shumshu]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shumshu');
  await page.keyboard.press('Escape');
  await expect(details(map)).toHaveCount(0);
  expect(await active(map)).toBe('shumshu');
});

test('a dialog that was closed stays closed, whatever is drawn before it is told', async ({ page }) => {
  const map = await openMap(page);
  await map.locator('.map').focus();
  await page.keyboard.press('?');
  await expect(map.locator('dialog')).toBeVisible();
  await map.evaluate((element) => {
    element.shadowRoot?.querySelector('dialog')?.close(); // its event comes in a task of its own
    (element as HTMLElementTagNameMap['kuril-map']).setState({ date: '1946' });
  });
  await expect(map.locator('dialog')).toHaveCount(0);
  await expect(map.locator('.map')).toBeFocused();
});

test('the button that closes a dialog gives the focus back to what opened it', async ({ page }) => {
  const map = await openMap(page);
  for (const [opener, key, closes] of [['.map', '?', 'close-keys'], ['[data-action=embed]', 'Enter', 'close-embed']] as const) {
    await map.locator(opener).focus();
    await page.keyboard.press(key);
    await map.locator(`[data-action=${closes}]`).focus();
    await page.keyboard.press('Enter');
    await expect(map.locator('dialog')).toHaveCount(0);
    await expect(map.locator(opener)).toBeFocused();
  }
});

test('Escape closes one thing at a time', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan');
  await expect(details(map)).toBeVisible();
  await map.locator('.map').focus();
  await page.keyboard.press('?');
  await expect(map.locator('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.locator('dialog')).toHaveCount(0);
  await expect(details(map)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details(map)).toHaveCount(0);
});

test('a card that leads to a claim’s record hands the focus to it; one that is closed beside a record gives it back to the island', async ({ page }) => {
  const map = await openMap(page, 'claim=c17');
  await map.locator('[data-island=shikotan]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details(map)).toHaveCount(0);
  await expect.poll(() => active(map)).toBe('shikotan');
  await page.keyboard.press('Enter');
  const opens = details(map).getByRole('button', { name: 'Open the record' }).first();
  await opens.focus();
  const id = await opens.locator('xpath=ancestor::li').getAttribute('data-claim');
  await page.keyboard.press('Enter');
  await expect(map.locator(`.ledger-item[data-claim=${id}] > .ledger-card`)).toBeFocused();
});

test('what was opened by a link gives the focus to its island, and a button that closes it keeps its own', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan');
  await details(map).locator('[data-action=close]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => active(map)).toBe('shikotan');
  await page.keyboard.press('Enter');
  await expect(details(map)).toBeVisible();
  await map.locator('[data-action=home]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map)).toHaveCount(0);
  await expect(map.locator('[data-action=home]')).toBeFocused();
});

test('an island that a panel hides comes into sight when the focus comes to it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  const map = await openMap(page, 'at=47.5,150.5,7.5', '/embed.html');
  await map.locator('path[data-island][tabindex="0"]').focus();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('ArrowRight');
    const id = await active(map);
    const box = await map.locator(`[data-island=${id}]`).boundingBox();
    const frame = await map.locator('.map').boundingBox();
    if (!box || !frame) throw new Error('no boxes');
    expect(box.x + box.width > frame.x && box.x < frame.x + frame.width && box.y + box.height > frame.y && box.y < frame.y + frame.height, id).toBe(true);
    for (const over of await map.locator('[data-obstacle]').all()) {
      const cover = await over.boundingBox();
      if (cover) expect(cover.x <= box.x && cover.y <= box.y && cover.x + cover.width >= box.x + box.width && cover.y + cover.height >= box.y + box.height, `${id} is covered`).toBe(false);
    }
  }
});

test('in forced colours what is pressed, chosen and focused is told from the rest, and disputed land is hatched', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const map = await openMap(page);
  const look = (selector: string, property: string) => map.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  await expect.poll(() => look('[data-action=zoom-in]', 'border-top-style')).toBe('solid');
  expect(await look('[data-set-lang=en]', 'background-color')).not.toBe(await look('[data-set-lang=ru]', 'background-color'));
  expect(await look('#reading-tab-article', 'background-color')).not.toBe(await look('#reading-tab-islands', 'background-color'));
  expect(await look('.hatch-disputed-ground', 'fill')).not.toBe(await look('.hatch-disputed-stripe', 'fill'));
  expect(await look('.land[data-holder=second]', 'fill')).not.toBe(await look('.hatch-occupied-first-ground', 'fill'));
  await map.locator('[data-island=kunashir]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await look('.island:focus', 'stroke-width')).toBe('4px');
});

test('the keyboard alone leads through a frame with an open card, and on to the link after it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.route('**/column.html', (route) => route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><a href="#before">Before</a><iframe src="/embed-en.html?island=shikotan" style="width:100%;height:560px" sandbox="allow-scripts"></iframe><a href="#after" id="after">After</a>',
  }));
  await page.goto('/column.html');
  const map = page.frameLocator('iframe').locator('kuril-map');
  await expect(map.locator('.claim a[href]').first()).toBeAttached(); // sources come after the claims
  await map.evaluate((element) => {
    element.dataset.stops = '0';
    element.shadowRoot?.addEventListener('focusin', () => (element.dataset.stops = String(Number(element.dataset.stops) + 1)));
  });
  /** Presses Tab until the focus has left the frame, and counts its stops there: a frame takes the focus a moment after the key. */
  const stops = async (): Promise<number> => {
    const counted = async (): Promise<number> => Number(await map.getAttribute('data-stops'));
    const first = await counted();
    for (let seen = first; seen < first + 120; seen++) {
      await page.keyboard.press('Tab');
      const left = async () => (await page.evaluate(() => document.activeElement?.id)) === 'after';
      await expect.poll(async () => (await left()) || (await counted())).not.toBe(seen);
      if (await left()) return seen - first;
    }
    throw new Error('The focus stayed in the frame');
  };
  const before = page.getByRole('link', { name: 'Before' });
  await before.focus();
  expect(await stops()).toBeGreaterThan(20); // with the sources of all claims in the card
  await before.focus();
  await page.keyboard.press('Tab');
  await expect(map.locator('.map')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.locator('[data-part=details]')).toHaveCount(0);
  await before.focus();
  expect(await stops()).toBeLessThan(16);
});
