import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test.use({ serviceWorkers: 'allow' });

test('after one visit the page opens without a network, in each language', async ({ page, context }) => {
  await openMap(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  for (const [lang, name] of [['en', 'Iturup'], ['ru', 'Итуруп'], ['ja', '択捉島']] as const) {
    await page.goto('about:blank');
    const map = await openMap(page, `island=iturup&lang=${lang}`);
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText(name);
    await expect(details(map).locator('[data-claim]').first()).not.toBeEmpty();
  }
});

test('a frame registers no worker and keeps nothing', async ({ page }) => {
  await page.goto('/embed.html');
  await expect(page.locator('kuril-map').locator('[data-ready=true]')).toBeAttached();
  await page.waitForTimeout(4000);
  expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
});
