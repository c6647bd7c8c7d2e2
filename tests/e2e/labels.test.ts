import { expect, type Locator, test } from '@playwright/test';
import { openMap } from './map-page';

/** Pairs of names, set straight, whose letters meet; and names that lie under a control. */
const collisions = (map: Locator): Promise<readonly string[]> =>
  map.evaluate((host) => {
    const root = host.shadowRoot;
    if (!root) return ['no map'];
    const inset = 3; // a line's box is higher than its letters
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
    };
    const names = [...root.querySelectorAll('.label')]
      .filter((label) => !label.querySelector('textPath'))
      .map((label) => ({ id: label.getAttribute('data-label') ?? '', ...boxOf(label.querySelector('.label-words') ?? label) }));
    const controls = [...root.querySelectorAll('[data-obstacle]')].map((element) => ({ id: element.className, ...boxOf(element) })).filter(({ left, right }) => right > left);
    type Box = (typeof names)[number];
    const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return names.flatMap((a, i) => [...names.slice(i + 1), ...controls].filter((b) => meet(a, b)).map((b) => `${a.id} × ${b.id}`));
  });

for (const language of ['en', 'ru', 'ja']) {
  test(`names never collide, at any zoom, in ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}`);
    for (const at of ['44.4,147.3,7', '46.5,151,6', '43.6,146.2,9', '44.05,145.8,10', '43.85,146.75,11.5', '50.5,155.8,8']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `lang=${language}&at=${at}`);
      await expect(page).toHaveURL(new RegExp(`at=[\\d.]+,[\\d.]+,${at.split(',')[2]}(&|$)`));
      await expect(map.locator('.label')).not.toHaveCount(0);
      await expect.poll(() => collisions(map)).toEqual([]);
    }
  });
}

test('names keep clear of the key, however often it is opened and closed', async ({ page }) => {
  const map = await openMap(page, 'at=43.4,147.2,8');
  const key = map.locator('.key-toggle');
  for (const expanded of ['false', 'true', 'false', 'true']) {
    await key.click();
    await expect(key).toHaveAttribute('aria-expanded', expanded);
    await expect.poll(() => collisions(map)).toEqual([]);
  }
});
