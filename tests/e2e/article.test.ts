import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('a link to a claim opens its record, lights its islands and draws its line', async ({ page }) => {
  const map = await openMap(page, 'claim=c16');
  await expect(map.locator('.ledger-item[data-claim=c16] .record')).toBeInViewport();
  await expect(map.locator('[data-island=iturup]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-boundary=shimoda-1855]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-part=key]')).toContainText('boundary of 1855');
  await expect(page).toHaveURL(/at=/); // the flight has ended
  await expect(map.locator('.pane-labels [data-label=boundary-shimoda-1855]')).toBeVisible();
  const outside = await map.evaluate((host) => {
    const box = (selector: string) => host.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const frame = box('.map');
    const line = box('[data-boundary=shimoda-1855]');
    return Math.max(frame.left - line.left, line.right - frame.right, frame.top - line.top, line.bottom - frame.bottom);
  });
  expect(outside, 'pixels of the line beyond the map').toBeLessThanOrEqual(0);
});

test('the claim about 1956 lights Habomai and Shikotan and no other of the four', async ({ page }) => {
  const map = await openMap(page, 'claim=c18');
  await expect(map.locator('[data-island=shikotan]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-island=zelyony]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-island=iturup]')).not.toHaveClass(/is-lit/);
});

test('choosing the claim about 1956 keeps Nemuro in sight, its islands clear of controls, and lights islets without a name', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  await map.locator('[data-claim=c18] button').first().click();
  await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,(8(\.\d+)?|9)(&|$)/);
  await expect(map.locator('[data-label=place-nemuro]')).toBeVisible();
  await expect(map.locator('.island:not([data-island]).is-lit')).not.toHaveCount(0);
  const covered = () => map.evaluate((host) => {
    const root = host.shadowRoot;
    const boxes = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])].map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return boxes('[data-island].is-lit').filter((island) => boxes('[data-obstacle]').some((over) => island.left < over.right && over.left < island.right && island.top < over.bottom && over.top < island.bottom)).length;
  });
  await expect.poll(covered).toBe(0);
});

test('pointing at a claim lights its islands and leaving it dims them', async ({ page }) => {
  const map = await openMap(page);
  await map.locator('.ledger-item[data-claim=c15] .ledger-card').hover();
  await expect(map.locator('[data-island=tanfilyev]')).toHaveClass(/is-lit/);
  await map.getByRole('heading', { level: 1 }).hover();
  await expect(map.locator('[data-island=tanfilyev]')).not.toHaveClass(/is-lit/);
});

test('the guided reading goes stop by stop, is in the link, and can be left', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Guided reading' }).click();
  await expect(map.getByText('Step 1 of 9')).toBeVisible();
  await expect(page).toHaveURL(/tour=1/);
  await map.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(map.getByText('Step 2 of 9')).toBeVisible();
  await expect(page, 'time moves along').toHaveURL(/date=1855-02-07/);
  await expect(map.locator('.ledger-item[data-claim=c16] .record')).toBeVisible();
  await map.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page).not.toHaveURL(/tour=/);
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`a guided reader at ${width} keeps the tour’s buttons, the map and the record in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page);
    await map.getByRole('button', { name: 'Guided reading' }).click();
    for (const step of [2, 3, 4]) {
      await map.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(map.getByText(`Step ${step} of 9`)).toBeInViewport({ ratio: 1 });
      await expect(map.getByRole('button', { name: 'Next', exact: true })).toBeInViewport({ ratio: 1 });
      await expect(map.locator('.ledger-item .record dt').first()).toBeInViewport({ ratio: 1 });
      await expect(map.locator('.map')).toBeInViewport({ ratio: 0.9 });
      if (width > 1000) expect(await page.evaluate(() => document.documentElement.scrollHeight), 'the page itself does not scroll').toBe(height);
    }
  });
}

test('a link to a stop of the guided reading opens its claim', async ({ page }) => {
  const map = await openMap(page, 'tour=3');
  await expect(map.getByText('Step 3 of 9')).toBeVisible();
  await expect(map.locator('.ledger-item .record')).toBeVisible();
  await expect(page).toHaveURL(/claim=c\d\d/);
  await expect(map.locator('.date-now b'), 'the day that the stop is about').toHaveText('5 September 1945');
});

test('both sides of a disputed claim stand beside each other with their sources', async ({ page }) => {
  const map = await openMap(page, 'claim=c17');
  const sides = map.locator('.ledger-item[data-claim=c17] .positions > div');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all()) await expect(side.locator('.sources li').first()).toBeVisible();
});

test('a claim says its kind beside its speaker and paragraph, in the panel, in a popup and without a script', async ({ page, request }) => {
  const map = await openMap(page, 'claim=c13');
  await expect(map.locator('.ledger-item[data-claim=c13] .speaker')).toHaveText(/ · paragraph \d+ · Legal claim$/);
  await page.goto('/#island=iturup');
  await expect(details(map).locator('[data-claim=c13] .speaker')).toHaveText(/ · paragraph \d+ · (Event|Motive|Quotation|Legal claim|History)$/);
  expect(await (await request.get('/')).text()).toMatch(/<li id="claim=c13">.{0,200} · (<[^>]*>)*Legal claim/s);
});

test('a source is a link that says its title, in the title’s language, with its keeper in the reader’s or marked as not', async ({ page }) => {
  const map = await openMap(page, 'claim=c17&lang=ru');
  const source = map.locator('.ledger-item[data-claim=c17] .record > .sources li').first();
  await expect(source.locator('a[lang=ja]')).toContainText('日本国魯西亜国通好条約');
  await expect(source.locator('small:not([lang])')).toContainText('База данных «Мир и Япония»');
  await map.locator('#reading-tab-sources').click();
  const travel = map.locator('.bibliography > li', { hasText: '北方四島への渡航に関する枠組み' });
  await expect(travel).toContainText('(порядок поездок на острова)');
  await expect(travel).toContainText('японский');
  await expect(travel.locator('a')).toHaveAttribute('lang', 'ja');
  await expect(map.locator('.bibliography > li', { hasText: 'Moscow says 1960 papers' }).locator('small [lang=en]')).toHaveText('The Japan Times');
});

test('every source says what it is cited by: claims, events, islands, land around, lines, perspectives', async ({ page }) => {
  const map = await openMap(page);
  await map.locator('#reading-tab-sources').click();
  const entries = map.locator('.bibliography > li');
  await expect(entries.first()).toBeVisible();
  await expect(entries.filter({ hasNot: page.locator('.cited-by') })).toHaveText([]);
  await expect(entries.filter({ hasText: 'よくある質問：地図' }).locator('.cited-by')).toContainText('As Japan maps it');
  await expect(entries.filter({ hasText: 'Kamchatka Oblast' }).locator('.cited-by')).toContainText('Kamchatka');
});

test('what nobody has opened stands beside what was read, as further reading', async ({ page }) => {
  const map = await openMap(page, 'claim=c17');
  const sources = map.locator('.ledger-item[data-claim=c17] .record .sources li');
  await expect(sources.filter({ hasText: 'Stephan' }).first()).toContainText('Further reading, not opened by us');
  await expect(sources.filter({ hasText: '日本国魯西亜国通好条約' }).first()).not.toContainText('Further reading');
});

test('a citation is copied and the reader told that it is one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = await openMap(page, 'claim=c17');
  await map.getByText('Cite this').click();
  const figure = map.locator('.cite figure', { hasText: 'BibTeX' });
  await figure.getByRole('button', { name: 'Copy citation' }).click();
  await expect(map.getByRole('status').filter({ hasText: 'Citation copied' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/author = \{\{Four islands, no treaty\}\}.*urldate = \{\d{4}-\d\d-\d\d\}/s);
});

test('the guided reading keeps the focus at its start, at its last stop and when Escape or Stop ends it', async ({ page }) => {
  const map = await openMap(page);
  const button = (name: string) => map.getByRole('button', { name, exact: true });
  await button('Guided reading').press('Enter');
  await expect(button('Next')).toBeFocused();
  for (let step = 2; step <= 9; step++) {
    await page.keyboard.press('Enter');
    await expect(map.getByText(`Step ${step} of 9`)).toBeVisible();
    await expect(button('Next')).toBeFocused();
  }
  await expect(button('Next')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(map.getByText('Step 9 of 9')).toBeVisible();
  await expect(button('Next')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Guided reading')).toBeFocused();
  await expect(page).not.toHaveURL(/tour=/);
  await page.keyboard.press('Enter');
  await button('Stop').press('Enter');
  await expect(button('Guided reading')).toBeFocused();
});

test('About says what the article leaves out, what was corrected and where to report an error', async ({ page }) => {
  const map = await openMap(page, 'lang=en');
  await map.locator('#reading-tab-about').click();
  await expect(map.locator('#about-omitted li').first()).toBeVisible();
  await expect(map.locator('#about-corrections dt')).toHaveText(['1.4.0 · 27 November 2026', '1.3.0 · 26 November 2026', '1.2.0 · 26 November 2026', '1.1.0 · 25 November 2026', '1.0.0 · 24 November 2026']);
  await expect(map.locator('#about-corrections')).toContainText('write to the publisher of the page where you read this map');
});

test('an event of an island’s history moves the map to its date', async ({ page }) => {
  const map = await openMap(page, 'island=urup');
  await details(map).getByRole('tab', { name: /History/ }).click();
  await details(map).locator('[data-event=petersburg-1875] .event').click();
  await expect(map.locator('[data-part=date] b')).toHaveText('7 May 1875');
  await expect(page).toHaveURL(/date=1875-05-07/);
});
