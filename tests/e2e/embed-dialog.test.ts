import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

for (const [seen, fields, chosen] of [
  ['claim=c16', 'claim=c16', { claim: 'c16', island: '' }],
  ['at=45.1,147.9,10', 'at=45.1,147.9,10', { at: '45.1,147.9,10' }],
  ['island=urup&date=1950-01-01', 'island=urup&amp;date=1950-01-01', { island: 'urup', date: '1950-01-01', at: '' }],
] as const) {
  test(`the dialog begins with what the page shows, and its fields say so: ${seen}`, async ({ page }) => {
    const map = await openMap(page, `${seen}&lang=en`);
    await expect(map.getByRole('button', { name: 'Embed', exact: true })).toBeVisible();
    if (seen.startsWith('island')) await map.evaluate((element) => (element as HTMLElementTagNameMap['kuril-map']).setState({ at: '46,150,8' }));
    await map.getByRole('button', { name: 'Embed', exact: true }).click();
    const dialog = map.locator('dialog.embed');
    await expect(dialog.locator('.embed-code')).toContainText(`embed-en.html?${fields}"`);
    for (const [name, value] of Object.entries(chosen)) await expect(dialog.locator(`select[name=${name}]`)).toHaveValue(value);
    await dialog.locator('select[name=date]').selectOption('1855-02-07');
    await expect(dialog.locator('select[name=date]')).toHaveValue('1855-02-07');
    await expect(dialog.locator('.embed-code')).toContainText('date=1855-02-07');
  });
}

test('a frame that loads at a click has a language of its own, that of its picture', async ({ page }) => {
  const map = await openMap(page, 'lang=ru');
  await map.getByRole('button', { name: 'Встроить', exact: true }).click();
  const dialog = map.locator('dialog.embed');
  await dialog.getByLabel('Язык').selectOption('');
  await expect(dialog.locator('.embed-code')).toContainText('/embed.html"');
  await dialog.getByLabel('Загрузка').selectOption('click');
  await expect(dialog.locator('.embed-code')).toContainText('/embed-ru.html?load=click"');
  await expect(dialog.getByLabel('Язык')).toHaveValue('ru');
});

test('no choice of the dialog is cut, but for a claim’s own words', async ({ page }) => {
  for (const [width, height] of [[1440, 900], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    const map = await openMap(page, 'lang=ru');
    await map.getByRole('button', { name: 'Встроить', exact: true }).click();
    await expect(map.locator('.embed')).toBeVisible();
    const cut = await map.locator('.embed select:not([name=claim])').evaluateAll((selects) => selects.flatMap((select) => {
      if (!(select instanceof HTMLSelectElement)) return [];
      const whole = select.cloneNode(true) as HTMLSelectElement;
      Object.assign(whole.style, { position: 'absolute', width: 'max-content' });
      select.after(whole);
      const isCut = whole.offsetWidth > select.offsetWidth;
      whole.remove();
      return isCut ? [`${select.name}: ${select.selectedOptions[0]?.text}`] : [];
    }));
    expect(cut, `${width}×${height}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

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

test('the element’s snippet carries the hash of the file, and works on a page that says nothing of its encoding', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Embed', exact: true }).click();
  await map.getByRole('button', { name: /^Element/ }).click();
  const code = (await map.locator('.embed-code').textContent()) ?? '';
  expect(code).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${code}` }));
  await page.goto('/pasted.html');
  await expect(page.locator('kuril-map').locator('[data-ready=true]')).toBeAttached();
});

test('the dialog copies its code and says so, and Escape gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = await openMap(page);
  const open = map.getByRole('button', { name: 'Embed', exact: true });
  await open.focus();
  await page.keyboard.press('Enter');
  const said = map.locator('dialog output');
  await expect(said).toHaveText('');
  await map.getByRole('button', { name: 'Copy the code' }).click();
  await expect(said).toHaveText('The code is copied');
  await expect(said).toBeInViewport();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  await map.getByRole('button', { name: /^Element/ }).click();
  await expect(said).toHaveText('');
  await page.keyboard.press('Escape');
  await expect(map.locator('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});
