import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('nothing is asked of any other origin, and nothing is stored', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const map = await openMap(page, 'island=iturup');
  await map.locator('[data-action=zoom-in]').click();
  await map.getByRole('tab', { name: 'Sources' }).click();
  await page.waitForTimeout(800);
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('when the ledger cannot be loaded the map says so, and a second try brings it', async ({ page }) => {
  await page.route(/ledger-en/, (route) => route.abort());
  await page.goto('/');
  const map = page.locator('kuril-map');
  await expect(map.getByRole('alert')).toContainText('could not be loaded');
  await expect(map.locator('.is-served')).toContainText('visa-free'); // the text that the page brought stays
  await page.unroute(/ledger-en/);
  await map.locator('[data-action=retry]').click();
  await map.getByRole('tab', { name: 'Timeline' }).click();
  await expect(map.locator('[data-event=shimoda-1855]')).toBeVisible();
});

test('when a finer coast cannot be loaded the map goes on with the coarse one and says so', async ({ page }) => {
  await page.route(/coast-[12]/, (route) => route.abort());
  const map = await openMap(page, 'at=43.8,146.75,11');
  await expect(map.getByRole('alert')).toContainText('could not be loaded');
  await map.locator('[data-island=shikotan]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map)).toBeVisible();
});

test('when not even the words can be loaded the page says so, and a second try brings the map', async ({ page }) => {
  await page.route(/atlas-en-/, (route) => route.abort());
  await page.goto('/');
  const map = page.locator('kuril-map');
  await expect(map.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/atlas-en-/);
  await map.locator('[data-action=retry]').click();
  await expect(map.locator('[data-ready=true]')).toBeAttached();
});

test('a zoom moves what is seen alone: all else would have every layer put together anew in each frame', async ({ page }) => {
  const map = await openMap(page);
  const moved = await map.evaluate(async ({ shadowRoot }) => {
    shadowRoot?.querySelector<HTMLElement>('[data-action=zoom-in]')?.click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      const found = (shadowRoot?.getAnimations() ?? []).flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? [effect.target] : []));
      if (found.some(({ localName }) => localName === 'svg')) return found.map((element) => `${element.classList[0]}: ${getComputedStyle(element).willChange}`);
    }
  });
  expect(moved.toSorted()).toEqual(['labels: opacity', 'leaflet-zoom-animated: transform']);
});
