import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('the dialog writes a snippet that works where it is pasted', async ({ page }) => {
  const map = await openMap(page, 'island=iturup&date=1945-08-28');
  await map.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = map.getByRole('dialog', { name: 'Put this map on your page' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Opens on').selectOption('shikotan');
  await dialog.getByLabel('Perspective').selectOption('japan');
  const preview = dialog.frameLocator('iframe').locator('kuril-map');
  await expect(details(preview).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await expect(dialog).toContainText(/About \d+ kB/);
  const code = (await dialog.locator('.embed-code').textContent()) ?? '';
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${code}` }));
  await page.goto('/pasted.html');
  const pasted = page.frameLocator('iframe').locator('kuril-map');
  await expect(details(pasted).getByRole('heading', { level: 2 })).toContainText('Shikotan');
  await expect(pasted.locator('[data-part=date] b')).toHaveText('28 August 1945');
  await expect(page.getByRole('link', { name: 'Open the map and its sources' })).toBeVisible();
});

test('the element’s snippet carries the hash of the file, and works', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Embed', exact: true }).click();
  await map.getByRole('button', { name: /^Element/ }).click();
  const code = (await map.locator('.embed-code').textContent()) ?? '';
  expect(code).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${code}` }));
  await page.goto('/pasted.html');
  await expect(page.locator('kuril-map').locator('[data-ready=true]')).toBeAttached();
});

test('the dialog copies its code and says so, and Escape gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = await openMap(page);
  const open = map.getByRole('button', { name: 'Embed', exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  await map.getByRole('button', { name: 'Copy the code' }).click();
  await expect(map.locator('[role=status]', { hasText: 'The code is copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  await page.keyboard.press('Escape');
  await expect(map.locator('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});
