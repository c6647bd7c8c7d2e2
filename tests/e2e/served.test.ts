import { expect, type Locator, type Page, test } from '@playwright/test';
import { faults, mistaken } from './faulty-files';
import { details } from './map-page';

const frames = [
  { path: '/', width: 1440, height: 900 },
  { path: '/', width: 390, height: 844 },
  { path: '/embed.html', width: 640, height: 420 },
  { path: '/embed.html', width: 320, height: 400 },
] as const;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, lang, islands } of [
    { path: '/', lang: 'en', islands: ['Kunashir', 'Iturup', 'Shikotan', 'Habomai'] },
    { path: '/ru.html', lang: 'ru', islands: ['Кунашир', 'Итуруп', 'Шикотан', 'Хабомаи'] },
    { path: '/ja.html', lang: 'ja', islands: ['国後', '択捉', '色丹', '歯舞'] },
    { path: '/embed.html', lang: 'en', islands: ['Kunashir', 'Iturup', 'Shikotan', 'Habomai'] },
  ]) {
    test(`${path} shows the map and says everything: islands, claims, history, sources`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('.served-islands [data-island=iturup]')).toBeVisible();
      const text = page.locator('article.document');
      for (const island of islands) await expect(text.getByRole('heading', { level: 3, name: island }).first()).toBeVisible();
      await expect(text.locator('[id^="claim="]')).toHaveCount(25);
      await expect(text.locator('[id="claim=c17"]')).toContainText(/1855/);
      expect(await text.locator('ol').nth(1).locator('li').count()).toBeGreaterThan(60);
      expect(await text.locator('[id^=source-] a[href^=http]').count()).toBeGreaterThan(80);
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  test('an island on the picture leads to what is written of it', async ({ page }) => {
    await page.goto('/');
    await page.locator('.served-islands [data-island=shikotan]').click();
    await expect(page).toHaveURL(/#island=shikotan$/);
    await expect(page.locator('[id="island=shikotan"]')).toBeInViewport();
  });

  test('each language leads to the others', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText('四つの島、条約なし');
  });
});

for (const { path, width, height } of frames) {
  test(`nothing moves and the picture never goes when the live map takes over: ${path} at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const seen = { shift: 0, without: 0, begun: false };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const root = document.querySelector('kuril-map')?.shadowRoot;
        const isDrawn = Boolean(root?.querySelector('.served-map, .pane-labels .label'));
        if (seen.begun && !isDrawn) seen.without++;
        seen.begun ||= isDrawn;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(path);
    await expect(page.locator('kuril-map [data-ready=true]')).toBeAttached();
    await expect(page.locator('.served-map')).toHaveCount(0);
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ shift: 0, without: 0, begun: true });
  });

  test(`the picture is the map: ${path} at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.route(/relief.*webp/, (route) => route.abort()); // comes later to both
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(path);
    const served = await pictureOf(page);
    await page.unroute(/\.js$/);
    await page.goto('about:blank');
    await page.goto(path);
    await expect(page.locator('kuril-map [data-ready=true]')).toBeAttached();
    await expect(page.locator('.served-map')).toHaveCount(0);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1200);
    const differing = await differenceOf(page, served, await pictureOf(page));
    console.log(`${path} at ${width}: ${(differing * 100).toFixed(1)} % of pixels differ`);
    expect(differing).toBeLessThan(0.02); // the stripes’ phase, the scale, names a fraction of a pixel off
  });
}

test('an island chosen on the picture opens when the script has come', async ({ page }) => {
  const go = await withheld(page);
  await page.locator('.served-islands [data-island=iturup]').click();
  go();
  await expect(details(page.locator('kuril-map')).getByRole('heading', { level: 2 })).toContainText('Iturup');
});

test('what has the focus before the script keeps it, and the panel keeps its place', async ({ page }) => {
  const go = await withheld(page);
  await page.locator('#reading-tab-timeline').focus();
  await page.locator('.reading-body').evaluate((body) => body.scrollTo(0, 400));
  go();
  await expect(page.locator('kuril-map [data-ready=true]')).toBeAttached();
  await expect(page.locator('#reading-tab-timeline')).toBeFocused();
  expect(await page.locator('.reading-body').evaluate((body) => body.scrollTop)).toBe(400);
});

test('an island reached by Tab on the picture keeps the focus on the live map, where Enter opens it', async ({ page }) => {
  const go = await withheld(page);
  const map = page.locator('kuril-map');
  await page.locator('.served-islands a:has([data-island=iturup])').focus();
  go();
  await expect(map.locator('.served-map')).toHaveCount(0);
  await expect(map.locator('[data-island=iturup]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
});

for (const path of ['/', '/ru.html', '/ja.html']) {
  test(`${path}: the text that the page brought is taken over as it stands, and answers`, async ({ page }) => {
    const go = await withheld(page, path);
    await expect(page.locator('.ledger-item')).toHaveCount(25);
    await page.locator('.ledger-item').evaluateAll((items) => items.forEach((item) => Reflect.set(item, 'brought', true)));
    go();
    const map = page.locator('kuril-map');
    await expect(map.locator('.is-served')).toHaveCount(0);
    await map.locator('.ledger-item button').nth(2).click();
    await expect(map.locator('.ledger-item.is-open .record')).toBeVisible();
    expect(await map.locator('.ledger-item').evaluateAll((items) => items.filter((item) => Reflect.get(item, 'brought')).length)).toBe(25);
    await map.locator('.filter select').nth(1).selectOption('contested');
    await expect(map.locator('.ledger-item')).toHaveCount(4);
  });
}

/** Parts of the frame, marked so that they are known again. */
const frameParts = ['.kuril', '.frame-map', '[data-action=zoom-in]', '.key-toggle', '.scale', '.date-play', '.date-track input', '.foot'];

for (const path of ['/', '/ja.html', '/embed.html#lang=en', '/embed-ru.html']) {
  test(`${path}: the frame that the page brought is taken over as it stands, and answers`, async ({ page }) => {
    const go = await withheld(page, path);
    const map = page.locator('kuril-map');
    const parts = map.locator(frameParts.join());
    await expect(parts).toHaveCount(frameParts.length);
    await parts.evaluateAll((all) => all.forEach((part) => Reflect.set(part, 'brought', true)));
    go();
    await expect(map.locator('[data-ready=true]')).toBeAttached();
    expect(await parts.evaluateAll((all) => all.filter((part) => Reflect.get(part, 'brought')).length)).toBe(frameParts.length);
    await expect(map.locator('.frame-map > .map')).toHaveCount(1);
    const date = (await map.locator('.date-now b').textContent()) ?? '';
    await map.locator('[data-action=previous]').click();
    await expect(map.locator('.date-now b')).not.toHaveText(date);
    const isOpen = await map.locator('.key-toggle').getAttribute('aria-expanded');
    await map.locator('.key-toggle').click();
    await expect(map.locator('.key-toggle')).toHaveAttribute('aria-expanded', isOpen === 'true' ? 'false' : 'true');
  });
}

test('a page whose frame is not what would be drawn is drawn anew, and answers', async ({ page }) => {
  await page.route(/:\d+\/$/, async (route) => {
    const response = await route.fetch();
    // Of another build: the marks of its templates are others.
    await route.fulfill({ response, body: (await response.text()).replaceAll(/<!--lit-part [^>]{12}/g, '<!--lit-part AAAAAAAAAAA=') });
  });
  await page.goto('/');
  const map = page.locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  await expect(map.locator('.taken')).toHaveCount(0);
  await expect(map.locator('.kuril')).toHaveCount(1);
  await expect(map.locator('.frame-map > .map')).toHaveCount(1);
  await expect(map.locator('.is-served')).toHaveCount(0);
  await map.locator('.ledger-item button').nth(2).click();
  await expect(map.locator('.ledger-item.is-open .record')).toBeVisible();
});

for (const [what, fault] of Object.entries({ ...faults, mistaken })) {
  test(`a page whose text cannot be taken over draws it anew: its code is ${what}`, async ({ page }) => {
    await page.route('**/assets/take-over-*.js', fault);
    await page.goto('/');
    const map = page.locator('kuril-map');
    await expect(map.locator('.is-served')).toHaveCount(0);
    await expect(map.locator('.ledger-item')).toHaveCount(25);
    await map.locator('.ledger-item button').nth(2).click();
    await expect(map.locator('.ledger-item.is-open .record')).toBeVisible();
  });
}

/** The page with its script withheld, and what lets it go. */
async function withheld(page: Page, path = '/'): Promise<() => void> {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    go = open;
  });
  await page.route(/(index|embed)-.*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return go;
}

const pictureOf = async (page: Page): Promise<string> => (await page.screenshot({ animations: 'disabled' })).toString('base64');

/** The share of pixels of one picture that the other has nowhere within a pixel of their place, give or take a shade. */
const differenceOf = (page: Page, a: string, b: string): Promise<number> =>
  page.evaluate(async (pictures) => {
    const [one, other] = await Promise.all(pictures.map(async (text) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height);
    }));
    if (!one || !other) return 1;
    const { width, height } = one;
    const isLike = (i: number, j: number) => [0, 1, 2].every((channel) => Math.abs((one.data[i * 4 + channel] ?? 0) - (other.data[j * 4 + channel] ?? 0)) < 32);
    const around = [0, -1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
    let differing = 0;
    for (let i = 0; i < width * height; i++) if (!around.some((step) => isLike(i, i + step))) differing++;
    return differing / (width * height);
  }, [a, b] as const);

/** Holds files back until it is told to bring them. */
async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let bring = () => {};
  const asked = new Promise<void>((go) => {
    bring = go;
  });
  await page.route(pattern, async (route) => {
    await asked;
    await route.continue();
  });
  return bring;
}

test('what is pressed in the panel’s text before the panel has come is done when it comes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [pressed, shown] of [['.tour-start', '.tour'], ['.ledger-item[data-claim=c03] button', '.ledger-item[data-claim=c03] .record']] as const) {
    const bring = await holdBack(page, /assets\/panels-/);
    await page.goto('about:blank');
    await page.goto('/');
    const map = page.locator('kuril-map');
    await expect(map.locator('[data-ready=true]')).toBeAttached();
    await map.locator(pressed).click();
    await expect(map.locator(shown)).toHaveCount(0);
    bring();
    await expect(map.locator(shown)).toBeVisible();
    await page.unrouteAll();
  }
});

const visible = (selector: string) => (map: Locator) => expect(map.locator(selector).first()).toBeVisible();
const stated = (key: 'at' | 'perspective', what: RegExp) => (map: Locator) =>
  expect.poll(() => map.evaluate((element, name) => (element as Partial<HTMLElementTagNameMap['kuril-map']>).getState?.()[name] ?? '', key)).toMatch(what);
const zoomed = stated('at', /^[\d.]+,/);

for (const { path, code, cases } of [
  {
    path: '/', code: /assets\/index-.*js/, cases: [
      ['[data-action=download]', visible('#about-picture:focus')],
      ['[data-action=embed]', visible('dialog[open]')],
      ['[data-action=zoom-in]', zoomed],
      ['[data-action=previous]', visible('.date-now:has-text("2022")')],
      ['#reading-tab-timeline', visible('#reading-tab-timeline[aria-selected=true]')],
      ['.tour-start', visible('.tour')],
      ['.ledger-item[data-claim=c03] button', visible('.ledger-item[data-claim=c03] .record')],
      ['.key-toggle', visible('.key-toggle[aria-expanded=false]')],
      ['[data-set-lang=ru]', visible('.kuril[lang=ru]')],
      ['label:has([value=japan])', stated('perspective', /japan/)],
    ],
  },
  { path: '/embed-en.html', code: /assets\/embed-(?!dialog).*js/, cases: [['[data-action=zoom-in]', zoomed], ['.key-toggle', visible('.key-toggle[aria-expanded=false]')]] },
] as const) {
  test(`what is pressed on the first view before its code has come is done when it comes: ${path}`, async ({ page }) => {
    for (const [pressed, shown] of cases) {
      const bring = await holdBack(page, code);
      const listening = page.waitForResponse(/assets\/(early|ahead)-/).then((response) => response.finished());
      await page.goto('about:blank');
      await page.goto(path, { waitUntil: 'commit' });
      await listening;
      const map = page.locator('kuril-map');
      await map.locator(pressed).first().click();
      await expect(map.locator('[data-ready=true]')).toHaveCount(0);
      bring();
      await shown(map);
      await page.unrouteAll();
    }
  });
}
