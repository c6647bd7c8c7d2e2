import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openMap } from './map-page';

/** The words of each page of what would be printed. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
  });
  return Promise.all(pages);
}

test('paper carries the map, the island’s claims, its history and every source', async ({ page }) => {
  const map = await openMap(page, 'island=iturup&date=1945-08-28');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  const pages = await printed(page);
  const text = pages.join(' ');
  expect(pages[0]).toContain('Kunashir'); // the map's own names
  expect(text).toContain('Under military occupation'.toLowerCase());
  for (const part of ['Four islands, no treaty', 'island=iturup', '28 August 1945', 'Iturup / Etorofu', '択捉島', 'Supported with a caveat', 'Landing on Iturup', 'Treaty of Shimoda', 'https://', 'Names and lines on this map imply no judgement']) expect(text).toContain(part);
  expect(text).not.toContain('Guided reading');
  const cited = new Set([...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) => list.split(',').map(Number)));
  expect(cited.size).toBeGreaterThan(15);
  expect(pages.length).toBeLessThan(16);
});

test('paper from a phone has the key below the map, as wide as the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const map = await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(map.locator('.key-body')).toBeVisible();
  const [drawn, key, frame] = await Promise.all(['.frame-map > .map', '.frame-corner-key', '.frame-map'].map((part) => map.locator(part).boundingBox()));
  if (!drawn || !key || !frame) throw new Error('a part is missing');
  expect(key.y).toBeGreaterThanOrEqual(drawn.y + drawn.height);
  expect(key.y + key.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(frame.width).toBeGreaterThan(450);
});

test('without an island paper carries all claims and the whole history, in the reader’s language', async ({ page }) => {
  const map = await openMap(page, 'lang=ru');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  const text = (await printed(page)).join(' ');
  expect(text).toContain('Источники');
  expect(text.match(/Подтверждается|Позиция одной|Вопрос спорный|Расходится/g)?.length).toBeGreaterThanOrEqual(25);
});

test('after printing the page is as it was', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan');
  await page.pdf();
  await expect(map.locator('.print-sheet')).toHaveCount(0);
  await expect(map.locator('[data-part=details]')).toBeVisible();
});
