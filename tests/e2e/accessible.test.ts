import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openMap } from './map-page';
import { frameStates, goTo, pageStates, type State } from './states';

/**
 * Every state in both schemes, in three languages, wide and narrow; language and perspective
 * rotate, so that every two of these meet without trying every combination.
 */
const looks = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
] as const;
const languages = ['en', 'ru', 'ja'] as const;
const perspectives = ['neutral', 'japan', 'russia'] as const;

const pick = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item;
const plan = pageStates.flatMap((state, i) =>
  [0, 1, 2].map((turn) => ({ state, look: pick(looks, i + turn), language: pick(languages, turn), perspective: pick(perspectives, turn + i + Math.floor(i / 3)) })),
);

/** @param hasTitle a frame stands under the heading of the page around it */
async function expectNoFault(page: Page, where: string, hasTitle: boolean): Promise<void> {
  // The embed dialog's preview is a frame, and frames are looked at below; so axe need not open a page of its own for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude({ fromShadowDom: ['kuril-map', '.embed-preview'] });
  const { violations } = await axe.options({ rules: { 'target-size': { enabled: true }, 'page-has-heading-one': { enabled: hasTitle } } }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 140)}`).join(' | ')}`);
  expect.soft(told, where).toEqual([]);
}

const dress = (language: string, perspective: string) => `lang=${language}&perspective=${perspective}`;

for (const look of looks) {
  const { width, height, scheme } = look;
  test(`axe finds no fault in any state at ${width}, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const map = await openMap(page);
    await expect(map.locator('.ledger-item').first()).toBeVisible();
    for (const { state, language, perspective } of plan.filter((step) => step.look === look)) {
      await goTo(page, map, state, dress(language, perspective));
      await expectNoFault(page, `${state.name}, ${language}, ${perspective}`, true);
    }
  });
}

for (const [width, height, scheme] of [[640, 420, 'light'], [320, 400, 'dark']] as const) {
  test(`axe finds no fault in any state of a frame of ${width}×${height}, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const map = await openMap(page, '', '/embed.html');
    for (const [i, state] of frameStates.entries()) {
      const [language, perspective] = [pick(languages, i + 1), pick(perspectives, i)];
      await goTo(page, map, state, dress(language, perspective));
      await expectNoFault(page, `${state.name}, ${language}, ${perspective}`, false);
    }
  });
}

test('the plan lets every state meet every scheme, width and language, and every perspective meet each of them', () => {
  const met = new Set(plan.flatMap(({ state, look, language, perspective }) => {
    const { name }: State = state;
    const all = [look.scheme, String(look.width), language];
    return [...all.map((one) => `${name} ${one}`), ...all.map((one) => `${perspective} ${one}`), `${language} ${look.scheme}`, `${language} ${look.width}`];
  }));
  const ones = ['light', 'dark', '1440', '390', ...languages];
  const wanted = [...pageStates.map(({ name }) => name), ...perspectives].flatMap((first) => ones.map((one) => `${first} ${one}`));
  expect(wanted.filter((pair) => !met.has(pair))).toEqual([]);
  expect(languages.flatMap((language) => ['light', 'dark', '1440', '390'].map((one) => `${language} ${one}`)).filter((pair) => !met.has(pair))).toEqual([]);
});
