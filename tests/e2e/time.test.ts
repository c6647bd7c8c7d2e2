import { expect, test } from '@playwright/test';
import { details, openMap, setState } from './map-page';

const standings = [
  ['1860', 'urup', 'treaty', 'first'],
  ['1860', 'iturup', 'treaty', 'second'],
  ['1880', 'urup', 'treaty', 'second'],
  ['1945-08-20', 'shumshu', 'occupation', 'first'],
  ['1945-08-20', 'iturup', 'treaty', 'second'],
  ['1945-08-28', 'iturup', 'occupation', 'first'],
  ['1945-08-28', 'kunashir', 'treaty', 'second'],
  ['1946-02-02', 'kunashir', 'administered', 'first'],
  ['1951-09-07', 'shikotan', 'disputed', 'first'],
  ['1956-02-11', 'kunashir', 'disputed', 'first'],
  ['1946-02-02', 'urup', 'administered', 'first'],
  ['2022-03-21', 'shikotan', 'disputed', 'first'],
] as const;

test('each island looks as it was held on the date', async ({ page }) => {
  const map = await openMap(page);
  for (const [date, island, standing, holder] of standings) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `date=${date}`);
    const path = map.locator(`[data-island=${island}]`);
    await expect(path, `${island} in ${date}`).toHaveAttribute('data-status', standing);
    await expect(path, `${island} in ${date}`).toHaveAttribute('data-holder', holder);
  }
});

const drawn = [
  ['1860', ['shimoda-1855']],
  ['1880', ['la-perouse-1875', 'petersburg-1875']],
  ['1910', ['petersburg-1875', 'portsmouth-1905']],
  ['1948', ['control-1945']],
  ['2022', ['claim-japan', 'claim-russia']],
] as const;

for (const [date, lines] of drawn) {
  test(`in ${date} the map draws ${lines.join(' and ')}`, async ({ page }) => {
    const map = await openMap(page, `date=${date}`);
    await expect(map.locator('.pane-lines [data-boundary]')).toHaveCount(lines.length);
    for (const line of lines) await expect(map.locator(`[data-boundary=${line}]`)).toBeAttached();
  });
}

test('the time bar goes by keyboard, says its date, and its buttons go from change to change', async ({ page }) => {
  const map = await openMap(page);
  const slider = map.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', /24 November 2026/);
  await map.locator('[data-action=previous]').click();
  await map.locator('[data-action=previous]').click();
  await expect(page).toHaveURL(/date=/);
});

test('play goes through the changes and can be paused', async ({ page }) => {
  const map = await openMap(page, 'date=1855-02-07');
  await map.locator('[data-action=play]').click();
  await expect(map.locator('[data-part=date] b')).not.toHaveText('7 February 1855', { timeout: 6000 });
  await map.locator('[data-action=play]').click();
  const shown = await map.locator('[data-part=date] b').textContent();
  await page.waitForTimeout(2500);
  await expect(map.locator('[data-part=date] b')).toHaveText(shown ?? '');
});

test('a perspective changes line, order of names and its explanation, and nothing of who holds what', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('radio', { name: 'As Japan maps it' }).check();
  await expect(map.locator('.pane-lines [data-boundary]')).toHaveCount(1);
  await expect(map.locator('[data-boundary=claim-japan]')).toBeAttached();
  await expect(map.locator('[data-island=kunashir]')).toHaveAttribute('aria-label', /^Kunashiri\s\/ Kunashir/);
  await expect(map.locator('[data-island=kunashir]')).toHaveAttribute('data-status', 'disputed');
  await expect(page).toHaveURL(/perspective=japan/);
  await map.getByRole('radio', { name: 'As Russia maps it' }).check();
  await expect(map.locator('[data-boundary=claim-russia]')).toBeAttached();
  await expect(map.locator('[data-boundary=claim-japan]')).toHaveCount(0);
});

test('a line opens a card that says on what ground it is drawn', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Line: Border as Japan claims it' }).focus();
  await page.keyboard.press('Enter');
  await expect(map.locator('[data-part=details]')).toContainText('boundary of 1855');
  await page.keyboard.press('Escape');
  await expect(map.locator('[data-part=details]')).toHaveCount(0);
});

test('lists of events follow the date, and the page around stays where it is', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan');
  await map.getByRole('tab', { name: 'Timeline' }).click();
  await details(map).getByRole('tab', { name: /History/ }).click();
  for (const date of ['1956-10-19', '1855-02-07', '2022-03-21']) {
    await setState(map, { date });
    for (const list of ['.reading-body', '.card-body']) await expect(map.locator(`${list} [data-event]:not(.is-later)`).last()).toBeInViewport();
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
