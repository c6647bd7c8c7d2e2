import { expect, type Locator, test } from '@playwright/test';
import { openMap } from './map-page';
import { numbers } from './numbers';

/** How often each key is pressed, next to the others. */
const keys: readonly (readonly [key: string, weight: number])[] = [
  ['Tab', 30], ['Shift+Tab', 8], ['Enter', 22], ['Space', 4], ['Escape', 6], ['ArrowRight', 6], ['ArrowLeft', 3], ['ArrowDown', 4], ['ArrowUp', 2], ['Home', 2], ['End', 2], ['?', 2], ['+', 2], ['-', 2],
];
const bag = keys.flatMap(([key, weight]) => Array.from({ length: weight }, () => key));

/** Puts the focus on one of all that can have it now. @param share from 0 to below 1 */
const focusAny = (map: Locator, share: number) =>
  map.evaluate((element, at) => {
    const modal = element.shadowRoot?.querySelector('dialog[open]');
    const all = [...((modal ?? element.shadowRoot)?.querySelectorAll<HTMLElement>('button, summary, input, select, a[href], [tabindex="0"]') ?? [])].filter((one) => one.checkVisibility());
    all[Math.floor(at * all.length)]?.focus();
  }, share);

for (const [path, hash, width, height] of [['/', '', 1440, 900], ['/ja.html', 'island=shikotan', 390, 844], ['/embed-ru.html', 'island=iturup&panel=on', 1024, 600], ['/embed.html', 'tour=2', 640, 420]] as const) {
  /* Longer walks elsewhere: PRESSES=500 SEED=7. */
  test(`whatever keys are pressed, the focus is never lost: ${path}#${hash} at ${width}`, async ({ page }) => {
    const presses = Number(process.env.PRESSES ?? 150);
    test.setTimeout(60_000 + presses * 600);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      window.print = () => undefined;
      window.open = () => null;
      Element.prototype.requestFullscreen = async () => undefined;
    });
    const map = await openMap(page, hash, path);
    const next = numbers(Number(process.env.SEED ?? 20220321));
    const seen: string[] = [];
    /** What has the focus: a word of it, and whether Enter would leave the page or open what the system draws. */
    const focused = () =>
      map.evaluate((element) => {
        const active = element.shadowRoot?.activeElement;
        if (!active) return { name: document.activeElement?.localName ?? '', isKept: false, leaves: false };
        const name = `${active.localName}.${active.getAttribute('class') ?? ''} ${active.getAttribute('data-action') ?? active.id} ${active.getAttribute('data-island') ?? active.textContent?.trim().slice(0, 40)}`;
        return { name, isKept: true, leaves: active.matches('select, input[type=date], input[type=file], a[href]:not([href^="#"])') };
      });
    for (let i = 0; i < presses; i++) {
      if (i % 12 === 0) await focusAny(map, next());
      const key = bag[Math.floor(next() * bag.length)] ?? 'Tab';
      const before = await focused();
      if (before.leaves && /Enter|Space|Arrow/.test(key)) continue;
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 40))));
      const after = await focused();
      seen.push(`${key}: ${before.name} → ${after.name}`);
      if (after.isKept || key.endsWith('Tab') || !before.isKept) continue;
      faults.push(seen.slice(-6).join('\n'));
      await map.locator('.map').focus();
    }
    expect(faults).toEqual([]);
  });
}
