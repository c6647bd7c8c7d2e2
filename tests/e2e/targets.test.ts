import { expect, type Locator, test } from '@playwright/test';
import { openMap } from './map-page';
import { frameStates, goTo, pageStates } from './states';

/**
 * Targets under 24 by 24 pixels (WCAG 2.5.8). What is drawn on the map is as large as it is in
 * nature, and stands in list and table too; a link within a sentence follows the sentence's line.
 */
const tooSmall = (map: Locator) =>
  map.evaluate((element) => {
    const targets = element.shadowRoot?.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]') ?? [];
    if (targets.length < 5) return ['hardly a target was found'];
    return [...targets].flatMap((target) => {
      if (target instanceof SVGElement || target.closest('.about p, .record p a') || !target.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = target.getBoundingClientRect();
      if (target.matches('.skip') || width === 0 || (width >= 24 && height >= 24)) return [];
      return [`${target.tagName} ${target.className} ${target.textContent?.trim().slice(0, 30)}: ${width.toFixed(1)}×${height.toFixed(1)}`];
    });
  });

for (const [width, height, path, states] of [[1440, 900, '/', pageStates], [390, 844, '/', pageStates], [640, 420, '/embed.html', frameStates], [280, 240, '/embed.html', frameStates]] as const) {
  test(`every target is 24 by 24 pixels or more in ${path} at ${width}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, '', path);
    for (const [i, state] of states.entries()) {
      await goTo(page, map, state, `lang=${['en', 'ru', 'ja'][i % 3]}`);
      expect.soft([...new Set(await tooSmall(map))], state.name).toEqual([]);
    }
  });
}
