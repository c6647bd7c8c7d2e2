import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('back and forward go from island to island', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('tab', { name: 'Islands' }).click();
  await map.locator('[data-island-item=shikotan]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await map.locator('[data-island-item=urup]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Urup');
  await page.goBack();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await page.goForward();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Urup');
});

test('a link that names no language has one entry in the history', async ({ page }) => {
  const map = await openMap(page, 'island=iturup');
  await page.evaluate(() => {
    location.hash = 'island=kunashir';
  });
  await expect(page).toHaveURL(/island=kunashir&lang=en/);
  await page.goBack();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
});

test('an island is in the address as soon as it is chosen', async ({ page }) => {
  const map = await openMap(page);
  const address = await map.locator('[data-island=urup]').evaluate((island) => {
    island.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return location.hash;
  });
  expect(address).toContain('island=urup');
});

test('a link opens its island on its date', async ({ page }) => {
  const map = await openMap(page, 'island=urup&date=1860');
  await expect(details(map).locator('.status-words')).toContainText('Administered by the Russian Empire');
  await expect(map.locator('[data-island=urup]')).toHaveAttribute('data-status', 'treaty');
});

for (const hash of ['island=atlantis', 'at=nowhere', 'at=1e9,NaN,', 'date=soon&island=', '%%%', 'island=<img src=x>', '__proto__=1', 'a'.repeat(5000)]) {
  test(`the hash "${hash.slice(0, 30)}" falls back to a map that answers`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const map = await openMap(page, hash);
    await expect(details(map)).toHaveCount(0);
    await map.locator('[data-island=shikotan]').focus();
    await page.keyboard.press('Enter');
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
    expect(errors).toEqual([]);
  });
}

for (const hash of ['claim=c99', 'tour=99', 'at=99,999,44', 'date=soon']) {
  test(`what is not understood in "${hash}" is told, and leaves the address`, async ({ page }) => {
    const map = await openMap(page, `${hash}&island=iturup`);
    await expect(map.getByRole('status').filter({ hasText: 'not understood' })).toBeAttached();
    await expect(page).not.toHaveURL(new RegExp(`${hash.split('=')[0]}=`));
    await expect(page).toHaveURL(/island=iturup/);
  });
}

test('an unknown island is told, and the address is made clean', async ({ page }) => {
  const map = await openMap(page, 'island=atlantis');
  await expect(map.getByRole('status').filter({ hasText: 'atlantis' })).toBeAttached();
  await expect(page).not.toHaveURL(/atlantis/);
});

for (const motion of ['reduce', 'no-preference'] as const) {
  test(`a camera asked for beyond the limits settles at once, and the same however often it is asked for, motion ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    const map = await openMap(page, 'at=46.5,148.5,6');
    const settled = async () => {
      await page.waitForTimeout(1500); // a flight's length and more
      return new URL(page.url()).hash.match(/at=[^&]*/)?.[0];
    };
    const first = await settled();
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => {
        location.hash = 'at=46.5,148.5,6';
      });
      expect(await settled()).toBe(first);
    }
    await expect(map.locator('.label')).not.toHaveCount(0);
  });
}
