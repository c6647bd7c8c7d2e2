import { expect, type Locator, type Page, test } from '@playwright/test';
import { article, islands, languages } from './geodata';
import { details, openMap } from './map-page';

const { claims, tour } = article;
const record = (map: Locator, id: string) => map.locator(`.ledger-item[data-claim=${id}] .record`);
const idsIn = (found: Locator) => found.evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? ''));
const goTo = (page: Page, hash: string) => page.evaluate((to) => {
  location.hash = to;
}, hash);

for (const language of languages) {
  test(`every claim opens from the list, in its words, and is then in the link, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}`);
    await expect(map.locator('.ledger-item')).toHaveCount(claims.length);
    expect(await idsIn(map.locator('.ledger-item'))).toEqual(claims.map(({ id }) => id));
    for (const { id, text } of claims) {
      const card = map.locator(`.ledger-item[data-claim=${id}] .ledger-card`);
      await expect(card.locator('.claim-text')).toHaveText(text[language] ?? '');
      await card.click();
      await expect(record(map, id)).toBeVisible();
      await expect(map.locator('.record')).toHaveCount(1);
      await expect(page).toHaveURL(new RegExp(`claim=${id}(&|$)`));
    }
  });

  test(`every claim opens from its link in ${language}`, async ({ page }) => {
    const map = await openMap(page, `lang=${language}`);
    await expect(map.locator('.ledger-item')).toHaveCount(claims.length);
    for (const { id } of claims) {
      await goTo(page, `lang=${language}&claim=${id}`);
      await expect(record(map, id)).toBeVisible();
      await expect(map.locator('.record')).toHaveCount(1);
      await expect(map.locator('.kuril')).toHaveAttribute('lang', language);
    }
  });

  test(`every claim on an island opens from the island in ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}`);
    const open = async (island: string) => {
      await goTo(page, `lang=${language}&island=${island}`);
      await expect(details(map)).toHaveAttribute('data-open', island);
    };
    const inCard = details(map).locator('[data-claim]');
    for (const island of ['kunashir', 'iturup', 'shikotan', 'habomai']) {
      const about = claims.filter(({ islands: places }) => places.includes(island)).map(({ id }) => id);
      await open(island);
      await expect(inCard).toHaveCount(about.length);
      expect((await idsIn(inCard)).sort(), island).toEqual(about);
      for (const id of about) {
        await open(island);
        await details(map).locator(`[data-claim=${id}] > .link`).dispatchEvent('click');
        await expect(record(map, id)).toBeVisible();
        await expect(map.locator('.record')).toHaveCount(1);
      }
    }
    const ofTheGroup = claims.filter(({ islands: places }) => places.includes('habomai')).map(({ id }) => id);
    for (const { id } of islands.filter(({ properties }) => properties.name && properties.group === 'habomai')) {
      await open(id);
      await expect(inCard).toHaveCount(ofTheGroup.length);
      expect((await idsIn(inCard)).sort(), id).toEqual(ofTheGroup);
    }
  });
}

test('a link to a claim, opened anew, opens its record, whatever the claim and the language', async ({ page }) => {
  test.slow();
  for (const [i, { id, text }] of claims.entries()) {
    const language = languages[i % languages.length] ?? 'en';
    await page.goto('about:blank');
    const map = await openMap(page, `claim=${id}&lang=${language}`);
    await expect(record(map, id)).toBeInViewport();
    await expect(map.locator(`.ledger-item[data-claim=${id}] .claim-text`)).toHaveText(text[language] ?? '');
  }
});

const filters: readonly (readonly [label: string, meets: (claim: (typeof claims)[number], value: string) => boolean])[] = [
  ['Speaker', ({ speaker }, value) => speaker === value],
  ['Finding', ({ finding }, value) => finding === value],
  ['Island', ({ islands: places }, value) => places.includes(value)],
];
test('filters by speaker, finding and island say how many they leave, leave these, and can be cleared', async ({ page }) => {
  const map = await openMap(page);
  const all = claims.map(({ id }) => id);
  const shown = map.locator('.ledger-item');
  await expect(shown).toHaveCount(all.length);
  for (const [label, meets] of filters) {
    const by = (value: string) => claims.filter((claim) => meets(claim, value));
    const choice = map.getByLabel(label, { exact: true });
    const options = await choice.locator('option[value]:not([value=""])').evaluateAll((found) => found.map((option) => ({ value: option.getAttribute('value') ?? '', words: option.textContent ?? '' })));
    expect(options.flatMap(({ value }) => by(value).map(({ id }) => id)).length, `${label}: every claim that has one is in a choice`).toBeGreaterThanOrEqual(label === 'Island' ? 40 : all.length);
    for (const { value, words } of options) {
      const left = by(value).map(({ id }) => id);
      expect(words, value).toMatch(new RegExp(` \\(${left.length}\\)$`));
      await choice.selectOption({ value });
      await expect(map.getByText(`${left.length} of ${all.length} shown`)).toBeVisible();
      expect(await idsIn(shown), value).toEqual(left);
    }
    await map.getByRole('button', { name: 'Clear' }).click();
    await expect(shown).toHaveCount(all.length);
  }
  await map.getByLabel('Finding', { exact: true }).selectOption({ value: 'caveat' });
  await map.getByLabel('Island', { exact: true }).selectOption({ value: 'habomai' });
  await map.getByLabel('Speaker', { exact: true }).selectOption({ value: 'agency' });
  expect(await idsIn(shown), 'all three together').toEqual(claims.filter(({ finding, speaker, islands: places }) => finding === 'caveat' && speaker === 'agency' && places.includes('habomai')).map(({ id }) => id));
  await map.getByLabel('Speaker', { exact: true }).selectOption({ value: 'unnamed' });
  await expect(shown).toHaveCount(0);
  await expect(map.getByText(`0 of ${all.length} shown`)).toBeVisible();
});

/** One stop of the guided reading as a reader has it: number, words, claim, date, link. */
async function expectStop(page: Page, map: Locator, i: number, language: string): Promise<void> {
  const stop = tour[i];
  if (!stop) throw new Error(`No stop ${i}`);
  await expect(page).toHaveURL(new RegExp(`tour=${i + 1}(&|$)`));
  await expect(map.locator('.tour-text')).toHaveText(stop.text[language] ?? '');
  await expect(record(map, stop.claim)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`claim=${stop.claim}(&|$)`));
  if (stop.date) await expect(page).toHaveURL(new RegExp(`date=${stop.date}(&|$)`));
}

for (const language of languages) {
  test(`the guided reading is walked from first to last and back by keyboard, and stopped, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}`);
    await map.locator('.tour-start').press('Enter');
    for (let i = 0; i < tour.length; i++) {
      await expectStop(page, map, i, language);
      if (i < tour.length - 1) await page.keyboard.press('Enter');
    }
    await map.locator('.tour-buttons button').first().focus();
    for (let i = tour.length - 2; i >= 0; i--) {
      await page.keyboard.press(' ');
      await expectStop(page, map, i, language);
    }
    await page.keyboard.press('Escape');
    await expect(map.locator('.tour')).toHaveCount(0);
    await expect(page).not.toHaveURL(/tour=/);
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('the guided reading is walked from first to last by touch, and stopped', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page);
    await map.locator('.tour-start').tap();
    for (let i = 0; i < tour.length; i++) {
      await expectStop(page, map, i, 'en');
      if (i < tour.length - 1) await map.getByRole('button', { name: 'Next', exact: true }).tap();
    }
    await map.getByRole('button', { name: 'Previous', exact: true }).tap();
    await expectStop(page, map, tour.length - 2, 'en');
    await map.getByRole('button', { name: 'Stop', exact: true }).tap();
    await expect(map.locator('.tour')).toHaveCount(0);
    await expect(page).not.toHaveURL(/tour=/);
  });
});
