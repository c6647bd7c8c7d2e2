import { expect, type Locator, test } from '@playwright/test';
import { islands, leads, sources } from './geodata';
import { clickAt, details, openMap, setState } from './map-page';

/** Positions from published gazetteers, not from our own coast. */
const places = [
  { id: 'kunashir', name: 'Kunashir', at: [44.35, 146.25], centre: [44.2, 146.3], zoom: 9 },
  { id: 'iturup', name: 'Iturup', at: [45.03, 147.75], centre: [45.0, 147.6], zoom: 8.5 },
  { id: 'shikotan', name: 'Shikotan', at: [43.8, 146.75], centre: [43.8, 146.5], zoom: 9 },
  { id: 'zelyony', name: 'Zelyony', at: [43.5, 146.133], centre: [43.5, 146.0], zoom: 11 },
  { id: 'tanfilyev', name: 'Tanfilyev', at: [43.433, 145.917], centre: [43.45, 146.0], zoom: 11 },
  { id: 'polonsky', name: 'Polonsky', at: [43.633, 146.32], centre: [43.6, 146.2], zoom: 11 },
] as const;

for (const { id, name, at, centre, zoom } of places) {
  test(`a click on ${name} where it truly lies opens its claims and its history`, async ({ page }) => {
    const map = await openMap(page, `at=${centre[0]},${centre[1]},${zoom}`);
    await clickAt(map, centre, zoom, at);
    await expect(details(map).getByRole('heading', { level: 2 })).toContainText(name);
    await expect(details(map).locator('.status-words')).toHaveText('Administered by Russia, claimed by Japan');
    await expect(details(map).locator('[data-claim=c13]')).toContainText('Japan has consistently claimed');
    await details(map).getByRole('tab', { name: /History/ }).click();
    await expect(details(map).locator('[data-event=shimoda-1855]')).toContainText('Treaty of Shimoda');
    await expect(page).toHaveURL(new RegExp(`island=${id}`));
    await expect(map.locator(`[data-island=${id}]`)).toHaveClass(/is-chosen/);
  });
}

test('a card that is closed and opened again at once stands as before', async ({ page }) => {
  const map = await openMap(page, 'island=iturup');
  await expect(details(map).getByRole('tab').first()).toBeVisible();
  await map.evaluate((element) => {
    const kuril = element as HTMLElementTagNameMap['kuril-map'];
    kuril.setState({ island: null });
    kuril.setState({ island: 'iturup' });
  });
  await expect(map.locator('.kuril')).toHaveClass(/has-card/);
  await expect(details(map).getByRole('tab').first()).toBeVisible();
  await expect(map.locator('.locator')).toBeHidden();
});

test('the Habomai group opens from the list and lights all its islets', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('tab', { name: 'Islands' }).click();
  await map.locator('[data-island-item=habomai]').click();
  await expect(details(map).locator('[data-claim=c15]')).toContainText('Nobody lives');
  for (const islet of ['zelyony', 'tanfilyev', 'yuri', 'anuchin', 'polonsky']) {
    await expect(map.locator(`[data-island=${islet}]`)).toHaveClass(/is-chosen/);
  }
});

test('every islet of Habomai and every other named island has a popup with its names, facts, history and sources', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  await expect(map.locator('.ledger-item').first()).toBeVisible();
  const named = islands.flatMap(({ id, properties: { name, group, facts = [] } }) => (name ? [{ id, name, group, facts }] : []));
  expect(named.filter(({ group }) => group === 'habomai').length).toBeGreaterThan(10);
  const card = details(map);
  for (const { id, name, group, facts } of named) {
    await setState(map, { island: id });
    await expect(card).toHaveAttribute('data-open', id);
    const heading = await card.getByRole('heading', { level: 2 }).textContent();
    expect(heading?.startsWith(name[leads.en ?? '']?.en ?? '?'), `${id} is called ${heading}`).toBe(true);
    for (const party of Object.keys(name)) expect(heading, id).toContain(name[party]?.en);
    await expect(card.locator('.native'), id).toContainText(name.russia?.ru ?? '');
    await expect(card.locator('.native [lang=ja]').first(), id).toContainText(name.japan?.ja ?? '');
    await expect(card.locator('.kin button'), id).toHaveCount(id === 'habomai' ? named.filter((one) => one.group === 'habomai' && one.id !== 'habomai').length : group === 'habomai' ? 1 : 0);
    await card.locator('#card-tab-history').click();
    expect(await card.locator('.held li').count(), `who held ${id}`).toBeGreaterThanOrEqual(5);
    await expect(card.locator('.events [data-event]').nth(5), `what happened on ${id}`).toBeAttached();
    await expect(card.locator('.events [data-event]:not(:has(.sources a))'), `events of ${id} without a source`).toHaveCount(0);
    await card.locator('#card-tab-facts').click();
    await expect(card.locator('[role=tabpanel] dl > div'), `facts of ${id}, and on what ground it is held`).toHaveCount(facts.length + 1);
    await expect(card.locator('[role=tabpanel] dl > div:not(:has(.sources li))'), `facts of ${id} without a source`).toHaveCount(0);
    const cited = (await card.locator('[role=tabpanel] .sources').allTextContents()).join(' ');
    for (const source of facts.flatMap((fact) => fact.sources)) {
      const title = sources.find((one) => one.id === source)?.title ?? 'no such source';
      expect(cited, id).toContain(typeof title === 'string' ? title : title.en);
    }
  }
});

test('the popup covers neither its island nor the edge of the map', async ({ page }) => {
  const map = await openMap(page, 'island=iturup');
  const popup = map.locator('.leaflet-popup');
  await expect(popup).toBeVisible();
  await page.waitForTimeout(1200);
  const card = await popup.boundingBox();
  const frame = await map.locator('[data-part=map]').boundingBox();
  if (!card || !frame) throw new Error('no boxes');
  expect(card.x).toBeGreaterThanOrEqual(frame.x);
  expect(card.y).toBeGreaterThanOrEqual(frame.y);
  expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(card.y + card.height).toBeLessThanOrEqual(frame.y + frame.height);
  const covered = await map.locator('[data-island=iturup]').evaluate((path, box) => {
    const matrix = path instanceof SVGGeometryElement ? path.getScreenCTM() : null;
    if (!(path instanceof SVGGeometryElement) || !matrix) return -1;
    const total = path.getTotalLength();
    let inside = 0;
    for (let i = 0; i < 400; i++) {
      const { x, y } = path.getPointAtLength((total * i) / 400).matrixTransform(matrix);
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) inside++;
    }
    return inside;
  }, card);
  expect(covered, 'points of the coast under the popup').toBe(0);
});

test('every named island can be walked to by keyboard and opened with Enter, and Escape gives the focus back', async ({ page }) => {
  const map = await openMap(page, 'at=47,151,6');
  const islands = map.locator('path[data-island]');
  const total = await islands.count();
  expect(total).toBeGreaterThan(30);
  const active = () => map.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('data-island'));
  await islands.and(map.locator('[tabindex="0"]')).focus();
  const walked = new Set<string | null | undefined>();
  for (let i = 0; i < total; i++) {
    walked.add(await active());
    await page.keyboard.press('ArrowRight');
  }
  expect(walked.size).toBe(total);
  await map.locator('[data-island=kunashir]').focus();
  await page.keyboard.press('Enter');
  await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Kunashir');
  await expect.poll(() => map.evaluate((element) => element.shadowRoot?.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Escape');
  await expect(details(map)).toHaveCount(0);
  expect(await active()).toBe('kunashir');
});

test('the outer ring around an island in focus is a pixel wide, before a zoom and after', async ({ page }) => {
  const map = await openMap(page, 'at=43.8,146.75,7.5');
  const shikotan = map.locator('[data-island=shikotan]');
  await shikotan.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(shikotan).toBeFocused();
  const pixels = () => shikotan.evaluate((path: SVGGraphicsElement) => Number.parseFloat(getComputedStyle(path).filter.match(/([\d.]+)px\)/)?.[1] ?? '') * (path.getScreenCTM()?.a ?? 0));
  expect(await pixels()).toBeCloseTo(1, 1);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/,8\.5/);
  await expect.poll(pixels).toBeCloseTo(1, 1);
});

test('search finds an island by any of its names', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('tab', { name: 'Islands' }).click();
  for (const [query, id] of [['etoro', 'iturup'], ['色丹', 'shikotan'], ['зелен', 'zelyony'], ['くなしり', 'kunashir']] as const) {
    await map.getByRole('searchbox').fill(query);
    await expect(map.locator('[data-island-item]').first()).toHaveAttribute('data-island-item', id);
  }
  await map.getByRole('searchbox').fill('atlantis');
  await expect(map.getByText('No island found')).toBeVisible();
});

async function boxIn(map: Locator, part: string) {
  const box = await map.locator(part).first().boundingBox();
  if (!box) throw new Error(`${part} is not drawn`);
  return box;
}

for (const [width, height, path] of [[390, 844, '/'], [320, 400, '/embed.html'], [360, 640, '/embed.html']] as const) {
  test(`a sheet at ${width}×${height} leaves its island and the map’s buttons in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, '', path);
    const boxOf = (part: string) => boxIn(map, part);
    for (const id of ['iturup', 'shikotan', 'kunashir']) {
      await setState(map, { island: id });
      await expect(details(map)).toHaveAttribute('data-open', id);
      await expect.poll(async () => {
        const [island, sheet, frame] = [await boxOf(`[data-island=${id}]`), await boxOf('.sheet'), await boxOf('.map')];
        return island.y >= frame.y && island.x >= frame.x && island.x + island.width <= frame.x + frame.width && island.y + island.height <= sheet.y;
      }, id).toBe(true);
      const { y } = await boxOf('.sheet');
      for (const button of await map.locator('.controls > :is(button, details)').filter({ visible: true }).all()) {
        const box = await button.boundingBox();
        expect(box && box.y + box.height, id).toBeLessThanOrEqual(y);
      }
    }
  });
}

for (const lang of ['en', 'ru', 'ja']) {
  test(`the open key covers none of the four: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const map = await openMap(page, `lang=${lang}`);
    const key = await boxIn(map, '.key-body');
    for (const id of ['iturup', 'kunashir', 'shikotan', 'zelyony']) {
      const island = await boxIn(map, `[data-island=${id}]`);
      expect(island.x >= key.x + key.width || island.y >= key.y + key.height, id).toBe(true);
    }
  });
}

test('a card is seen at once with names and status, is whole a frame later, and stays where it stood', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page, 'at=44.6,147,8');
  await expect(map.locator('.ledger-item').first()).toBeVisible();
  await map.evaluate((host) => {
    const seen: [claims: number, box: string][] = [];
    const look = () => {
      const card = host.shadowRoot?.querySelector('.leaflet-popup');
      const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      if (card && seen.length === 0) Object.assign(window, { status: card.querySelector('.status-words')?.textContent });
      if (card) seen.push([card.querySelectorAll('[data-claim]').length, [x, y, width, height].map(Math.round).join()]);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  await map.locator('[data-island=iturup]').press('Enter');
  const frames = () => page.evaluate(() => (window as unknown as { readonly seen: readonly (readonly [claims: number, box: string])[] }).seen);
  await expect.poll(async () => (await frames()).length).toBeGreaterThan(20);
  const seen = await frames();
  const status = await page.evaluate(() => (window as unknown as { readonly status: string }).status);
  expect(seen[0]?.[0]).toBe(0);
  expect(status, 'what is said of it in the first frame').toBe('Administered by Russia, claimed by Japan');
  expect(seen.at(-1)?.[0]).toBeGreaterThan(6);
  expect(new Set(seen.map(([, box]) => box)).size, seen.map(([, box]) => box).join(' | ')).toBe(1);
});

test('an island that a finer coast brings has its name and its status from its first moment', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(/coast-1/, async (route) => held.then(() => route.continue()));
  const map = await openMap(page);
  await map.evaluate((host) => {
    const come: string[][] = [];
    new MutationObserver((changes) => {
      for (const element of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (element instanceof SVGPathElement && element.hasAttribute('data-island')) come.push([element.getAttribute('aria-label') ?? 'no name', element.getAttribute('data-status') ?? 'no status']);
      }
    }).observe(host.shadowRoot?.querySelector('.chart-islands') ?? host, { childList: true, subtree: true });
    Object.assign(window, { come });
  });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  release();
  const come = () => page.evaluate(() => (window as unknown as { readonly come: readonly (readonly [name: string, status: string])[] }).come);
  await expect.poll(async () => (await come()).length).toBeGreaterThan(1);
  expect((await come()).flat()).not.toContain('no name');
  expect((await come()).flat()).not.toContain('no status');
});
