import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { details } from './map-page';

/** The one file in a folder of its own, so that nothing beside it could be read unnoticed. */
function alone(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'kuril-single-')), 'kuril-map.html');
  copyFileSync(fileURLToPath(new URL('../../dist/kuril-map.html', import.meta.url)), copy);
  return pathToFileURL(copy).href;
}

/** Opens the file, and keeps what it asks for beside itself and what goes wrong. */
async function open(page: Page, hash = '') {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => !request.isNavigationRequest() && !request.url().startsWith('data:') && asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const address = alone();
  await page.goto(`${address}${hash}`);
  const map = page.locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  return { address, asked, faults, map };
}

test('the one file opens from the disk: islands, claims, languages, back and forward', async ({ page }) => {
  const { asked, faults, map } = await open(page);
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  await map.locator('.label-island[data-label=iturup] .label-lead').click();
  await expect(details(map)).toHaveAttribute('data-open', 'iturup');
  await expect(details(map).locator('[data-claim=c13]')).toContainText('Japan has consistently claimed');
  await expect(page).toHaveURL(/#.*island=iturup/);
  await map.locator('[data-set-lang=ja]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('択捉島');
  await expect(page).toHaveURL(/lang=ja/);
  await page.goBack();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await page.goForward();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('択捉島');
  await page.waitForTimeout(3500); // by then a page with a worker has asked for it
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test('the one file opens at a view, closer and with every level of detail, and again after a reload', async ({ page }) => {
  const { asked, faults, map } = await open(page, '#island=shikotan&date=1956-10-19&lang=ru&at=43.8,146.75,11');
  const isWhole = async () => {
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Шикотан');
    await expect(map.locator('[data-part=date] b')).toContainText('19 октября 1956');
    // The finest coast has more corners than the first.
    await expect.poll(() => map.locator('[data-island=shikotan]').evaluate((path) => (path.getAttribute('d') ?? '').length), { timeout: 10_000 }).toBeGreaterThan(4000);
    await expect(map.locator('image.relief')).toHaveAttribute('href', /^data:/);
  };
  await isWhole();
  await page.reload();
  await isWhole();
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test('the one file gives the picture, and offers nothing that lies elsewhere', async ({ page }) => {
  const { address, asked, map } = await open(page, '#lang=en');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  await expect(map.locator('[data-action=embed]')).toHaveCount(0);
  await map.locator('[data-action=download]').click();
  await expect(map.locator('#about-download')).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent('download'), map.locator('[data-picture=svg]').click()]);
  const text = await (await download.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString('utf8'));
  expect(text).toContain('kuril-map.html#lang=en');
  expect(text).not.toContain(new URL('./', address).pathname); // the reader's folders stay the reader's
  expect(asked).toEqual([]);
});
