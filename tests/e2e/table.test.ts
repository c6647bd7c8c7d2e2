import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('the table reads the islands that the list reads, on the same date, and a row opens its island', async ({ page }) => {
  const map = await openMap(page, 'date=1956-10-19');
  await map.getByRole('tab', { name: 'Islands' }).click();
  const items = () => map.locator('[data-island-item]').evaluateAll((all) => all.map((item) => item.getAttribute('data-island-item')));
  const listed = await items();
  await map.getByRole('button', { name: 'Table' }).click();
  expect(await items()).toEqual(listed);
  const table = map.getByRole('table', { name: 'The islands on 19 October 1956' });
  await expect(table.getByRole('columnheader')).toHaveText([/Island/, /Status/, /Since/, /Area km²/, /Highest point m/, /Residents in August 1945/, /Residents 2023/, /Claims/]);
  const iturup = table.getByRole('row', { name: /Iturup/ });
  await expect(iturup.getByRole('cell')).toHaveText(['administered by the Soviet Union, claimed by Japan', '11 February 1956', '3,166.6', '1,634', '3,608', '6,916', '12']);
  await expect(table.getByRole('row', { name: /Shumshu/ }).getByRole('cell').nth(2)).toHaveText('–no figure');
  await iturup.getByRole('button').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
  await expect(details(map).getByRole('tab', { name: 'Claims 12' })).toBeVisible();
  await expect(iturup.getByRole('button')).toHaveAttribute('aria-current', 'true');
});

test('a column’s head sorts and says how; a third press gives the map’s order back', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('tab', { name: 'Islands' }).click();
  await map.getByRole('button', { name: 'Table' }).click();
  const first = map.locator('[data-island-item]').first();
  const last = map.locator('[data-island-item]').last();
  const height = map.locator('[data-sort=highest]');
  const head = map.getByRole('columnheader', { name: /Highest/ });
  await height.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toHaveAttribute('data-island-item', 'atlasov');
  await height.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(first).toHaveAttribute('data-island-item', 'yankicha');
  await expect(last.locator('xpath=ancestor::tr').locator('td').nth(3)).toContainText('no figure');
  await height.click();
  await expect(head).not.toHaveAttribute('aria-sort');
  await expect(first).toHaveAttribute('data-island-item', 'iturup');
});

for (const [width, height] of [[1440, 900], [320, 640]] as const) {
  test(`the table scrolls in an area of its own at ${width}, which is named and takes the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page, 'lang=ru');
    await map.getByRole('tab', { name: 'Острова' }).click();
    await map.getByRole('button', { name: 'Таблицей' }).click();
    const area = map.getByRole('region', { name: /Острова на дату/ });
    await area.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => area.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const names = await map.locator('tbody th').first().boundingBox();
    const box = await area.boundingBox();
    expect(names?.x).toBeCloseTo(box?.x ?? -1, 0);
  });
}
