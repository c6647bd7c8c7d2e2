import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

const spoken = [
  { id: 'ru', title: 'Четыре острова без договора', island: 'Итуруп / Эторофу', status: 'Под управлением России; на территорию претендует Япония', claim: 'Япония последовательно претендует', date: '21 марта 2022 г.' },
  { id: 'ja', title: '四つの島、条約なし', island: '択捉島／イトゥルップ島', status: 'ロシアが実効支配し、日本が領有権を主張', claim: '日本は国後、色丹、択捉、歯舞群島の領有を一貫して主張', date: '2022年3月21日' },
] as const;

for (const { id, title, island, status, claim, date } of spoken) {
  test(`in ${id} names, claims, dates and title are in that language`, async ({ page }) => {
    const map = await openMap(page, `lang=${id}&island=iturup&date=2022-03-21`);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', id);
    await expect(details(map).getByRole('heading', { level: 2 })).toHaveText(island.replace(' /', '\u00a0/'));
    await expect(details(map).locator('.status-words')).toHaveText(status);
    await expect(details(map).locator('[data-claim=c13]')).toContainText(claim);
    await expect(map.locator('[data-part=date] b')).toHaveText(date.replace(' г.', '\u00a0г.'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('switching the language keeps island, date and camera', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan&date=1956-10-19&at=43.9,146.5,9');
  await map.locator('[data-set-lang=ja]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('色丹島');
  await expect(page).toHaveURL(/island=shikotan/);
  await expect(page).toHaveURL(/date=1956-10-19/);
  await expect(page).toHaveURL(/lang=ja/);
  await map.locator('[data-set-lang=en]').click();
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Shikotan');
});

for (const language of ['en', 'ru', 'ja']) {
  for (const [width, height] of [[1440, 900], [1024, 600]] as const) {
    test(`both claim lines carry the name of their claimant in ${language} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const map = await openMap(page, `lang=${language}`);
      for (const line of ['claim-japan', 'claim-russia']) await expect(map.locator(`[data-label="boundary-${line}"]`)).toBeAttached();
    });
  }
}

test.describe('a reader whose browser speaks Japanese', () => {
  test.use({ locale: 'ja-JP' });
  test('gets Japanese without a link that says so', async ({ page }) => {
    const map = await openMap(page);
    await expect(map.getByRole('heading', { level: 1 })).toHaveText('四つの島、条約なし');
  });
});

for (const [lang, title] of [['ru', /^Карта/], ['ja', /地図/]] as const) {
  test(`a frame asked for in ${lang} is a document in ${lang}`, async ({ page }) => {
    await openMap(page, `lang=${lang}`, '/embed.html');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(title);
  });
}
