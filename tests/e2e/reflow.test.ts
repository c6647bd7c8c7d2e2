import { expect, type Locator, type Page, test } from '@playwright/test';
import { openMap } from './map-page';
import { frameStates, goTo, pageStates } from './states';

/** WCAG 1.4.12: what a reader's own style sheet may ask for. */
const spacing = `
  .kuril * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  .kuril p { margin-bottom: 2em !important; }
`;

const addSpacing = (map: Locator) =>
  map.evaluate((element, style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
  }, spacing);

/** Texts that reach beyond the window, or that a box which does not scroll cuts off. */
const lost = (map: Locator) =>
  map.evaluate((element) => {
    const told: string[] = [];
    const root = element.shadowRoot;
    if (!root) return ['no map'];
    let seen = 0;
    const scrolls = (box: Element | null) => box !== null && /auto|scroll/.test(getComputedStyle(box).overflow + getComputedStyle(box).overflowX + getComputedStyle(box).overflowY);
    for (const node of root.querySelectorAll<HTMLElement>('p, span, b, small, dt, dd, time, button, summary, label, li, h1, h2, h3, a, td, th, legend')) {
      if (node.closest('.unseen, .map svg, .hint, .date-ticks, [aria-hidden=true], .skip') || node.closest('.table-scroll')) continue;
      if (!node.checkVisibility({ visibilityProperty: true }) || ![...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim())) continue;
      seen++;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        const words = `${node.className || node.tagName}: ${node.textContent?.trim().slice(0, 40)}`;
        if (left < -1 || right > innerWidth + 1) told.push(`beyond the window, ${words}`);
        for (let box = node.parentElement; box && !scrolls(box); box = box.parentElement) {
          const style = getComputedStyle(box);
          if (style.overflow !== 'hidden' && style.overflow !== 'clip') continue;
          const edge = box.getBoundingClientRect();
          if (right > edge.right + 1 || left < edge.left - 1 || bottom > edge.bottom + 2 || top < edge.top - 2) told.push(`cut off by ${box.className}, ${words}`);
        }
      }
    }
    if (seen === 0) told.push('no text was looked at');
    return [...new Set(told)];
  });

async function walk(page: Page, path: string, states: typeof pageStates, isSpaced: boolean): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page, '', path);
  if (isSpaced) await addSpacing(map);
  for (const [i, state] of states.entries()) {
    await goTo(page, map, state, `lang=${['ru', 'en', 'ja'][i % 3]}`);
    const where = `${state.name} at ${page.viewportSize()?.width}${isSpaced ? ', spaced' : ''}`;
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
    expect.soft(await lost(map), where).toEqual([]);
  }
}

for (const [width, height, what] of [[320, 640, 'at 320 pixels'], [320, 256, 'at 400 % zoom']] as const) {
  test(`${what} every state of the page reads in one column, and no text is lost`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await walk(page, '/', pageStates, false);
  });
}

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`with a reader’s own text spacing no text is lost at ${width}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await walk(page, '/', pageStates, true);
  });
}

test('a frame of 320×256 loses no text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await walk(page, '/embed.html', frameStates, false);
});

test('at 400 % zoom the wheel scrolls the page past the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openMap(page);
  await page.mouse.move(120, 120);
  await page.mouse.wheel(0, 160);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
});
