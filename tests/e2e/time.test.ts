import { expect, test } from '@playwright/test';
import { events, places } from './geodata';
import { details, openMap, setState } from './map-page';

const standings = [
  ['1860', 'urup', 'treaty', 'first'],
  ['1860', 'iturup', 'treaty', 'second'],
  ['1880', 'urup', 'treaty', 'second'],
  ['1945-08-20', 'shumshu', 'occupation', 'first'],
  ['1945-08-20', 'iturup', 'treaty', 'second'],
  ['1945-08-28', 'iturup', 'occupation', 'first'],
  ['1945-08-28', 'kunashir', 'treaty', 'second'],
  ['1946-02-02', 'kunashir', 'administered', 'first'],
  ['1951-09-07', 'shikotan', 'disputed', 'first'],
  ['1956-02-11', 'kunashir', 'disputed', 'first'],
  ['1946-02-02', 'urup', 'administered', 'first'],
  ['2022-03-21', 'shikotan', 'disputed', 'first'],
] as const;

test('each island looks as it was held on the date', async ({ page }) => {
  const map = await openMap(page);
  for (const [date, island, standing, holder] of standings) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `date=${date}`);
    const path = map.locator(`[data-island=${island}]`);
    await expect(path, `${island} in ${date}`).toHaveAttribute('data-status', standing);
    await expect(path, `${island} in ${date}`).toHaveAttribute('data-holder', holder);
  }
});

const drawn = [
  ['1860', ['shimoda-1855']],
  ['1880', ['la-perouse-1875', 'petersburg-1875']],
  ['1910', ['petersburg-1875', 'portsmouth-1905']],
  ['1948', ['control-1945']],
  ['2022', ['claim-japan', 'claim-russia']],
] as const;

for (const [date, lines] of drawn) {
  test(`in ${date} the map draws ${lines.join(' and ')}`, async ({ page }) => {
    const map = await openMap(page, `date=${date}`);
    await expect(map.locator('.chart-lines [data-boundary]')).toHaveCount(lines.length);
    for (const line of lines) await expect(map.locator(`[data-boundary=${line}]`)).toBeAttached();
  });
}

test('the time bar goes by keyboard, says its date, and its buttons go from change to change', async ({ page }) => {
  const map = await openMap(page, 'date=1950');
  const slider = map.getByRole('slider');
  await slider.focus();
  const press = async (key: string, date: string, said: string) => {
    await page.keyboard.press(key);
    await expect(slider, key).toHaveAttribute('aria-valuetext', new RegExp(`^${said}(: .+)?$`));
    await expect(page, key).toHaveURL(new RegExp(`[#&]date=${date}(&|$)`));
    await expect(map.locator('[data-part=date] b'), key).toHaveText(said);
  };
  await press('ArrowLeft', '1949', '1949');
  await press('ArrowRight', '1950', '1950');
  await press('ArrowUp', '1951-09-07', '7 September 1951');
  await press('ArrowDown', '1950', '1950');
  await press('Home', '1850', '1850');
  await expect(map.locator('[data-island=iturup]')).toHaveAttribute('data-status', 'unknown');
  await page.keyboard.press('PageUp');
  await expect(slider, 'PageUp goes on by several').toHaveAttribute('aria-valuetext', /^18[67]\d/);
  await press('PageDown', '1850', '1850');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /: Controlled from Moscow since 1945, claimed by Japan$/);
  await expect(page, 'the last day is the one that a link need not name').not.toHaveURL(/date=/);
  for (const [date, words] of [['2022-09-05', '5 September 2022'], ['2022-03-21', '21 March 2022'], ['1993-10-13', '13 October 1993'], ['1991-12', 'December 1991']] as const) {
    await map.locator('[data-action=previous]').click();
    await expect(map.locator('[data-part=date] b')).toHaveText(words);
    await expect(page).toHaveURL(new RegExp(`date=${date}(&|$)`));
  }
  await map.locator('[data-action=next]').click();
  await expect(map.locator('[data-part=date] b')).toHaveText('13 October 1993');
});

test('play goes through the changes and can be paused', async ({ page }) => {
  const map = await openMap(page, 'date=1855-02-07');
  await map.locator('[data-action=play]').click();
  const shown = map.locator('[data-part=date] b');
  for (const date of ['3 January 1868', '22 August 1875']) await expect(shown).toHaveText(date, { timeout: 6000 });
  await map.locator('[data-action=play]').click();
  await page.waitForTimeout(2500);
  await expect(shown).toHaveText('22 August 1875');
});

test('a line opens a card that says on what ground it is drawn', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Line: Border as Japan claims it' }).focus();
  await page.keyboard.press('Enter');
  await expect(map.locator('[data-part=details]')).toContainText('boundary of 1855');
  await page.keyboard.press('Escape');
  await expect(map.locator('[data-part=details]')).toHaveCount(0);
});

test('lists of events follow the date, and the page around stays where it is', async ({ page }) => {
  const map = await openMap(page, 'island=shikotan');
  await map.getByRole('tab', { name: 'Timeline' }).click();
  await details(map).getByRole('tab', { name: /History/ }).click();
  for (const date of ['1956-10-19', '1855-02-07', '2022-03-21']) {
    await setState(map, { date });
    for (const list of ['.reading-body', '.card-body']) await expect(map.locator(`${list} [data-event]:not(.is-later)`).last()).toBeInViewport();
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('an event moves date and map to what it touched, to the day that is known', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  const drawn = () => map.evaluate((host) => {
    const box = (selector: string) => host.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [frame, line] = [box('.map'), box('[data-boundary=portsmouth-1905]')];
    return line.width > 0 && line.left >= frame.left && line.right <= frame.right && line.top >= frame.top && line.bottom <= frame.bottom;
  });
  await map.getByRole('tab', { name: 'Timeline' }).click();
  const choose = (id: string) => map.locator(`.events [data-event=${id}] button`).first().click();
  await choose('portsmouth-1905');
  await expect(page).toHaveURL(/date=1905-09-05/);
  await expect.poll(drawn).toBe(true);
  await choose('north-sakhalin-1920');
  await expect(page).toHaveURL(/date=1920(&|$)/);
  await expect(map.locator('.date-now')).toContainText(/1920\s*Japanese troops take northern Sakhalin/);
  await choose('kozyrevsky-1713');
  await expect(page).toHaveURL(/date=1850(&|$)/);
  await expect(map.locator('.note').first()).toContainText('begins in 1850');
});

const signedAt: Readonly<Record<string, string>> = {
  'shimoda-1855': 'Shimoda', 'petersburg-1875': 'Saint Petersburg', 'portsmouth-1905': 'Portsmouth', 'yalta-1945': 'Yalta', 'sf-1951': 'San Francisco', 'joint-1956': 'Moscow',
};
test('the locator names the city of a treaty when its event is shown, and of each event that has one', async ({ page }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  const named = map.locator('.locator text.is-named');
  await expect(map.locator('.locator svg')).toBeAttached();
  await expect(named).toHaveCount(0);
  await map.getByRole('tab', { name: 'Timeline' }).click();
  const located = events.filter(({ place }) => place);
  expect(located.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(signedAt)));
  for (const { id, place } of located) {
    await map.locator(`.events [data-event=${id}] button`).first().click();
    const city = signedAt[id] ?? places.find((one) => one.id === place)?.name?.en ?? '';
    await expect(named, id).toHaveText(city);
    await expect(map.locator('.locator'), id).toHaveAttribute('aria-label', new RegExp(`: ${city}$`));
    await expect(map.locator('.locator circle.is-named'), id).toHaveCount(1);
  }
  await setState(map, { date: '1950' });
  await expect(named).toHaveCount(0);
});

test('where the map has room below the islands, a phone too is shown where in the world they lie, until an island is open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height, hasRoom] of [[390, 844, true], [768, 1024, true], [667, 375, false]] as const) {
    await page.setViewportSize({ width, height });
    const map = await openMap(page);
    const locator = map.locator('.locator');
    await expect(locator).toBeVisible({ visible: hasRoom });
    if (!hasRoom) continue;
    const covered = await locator.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const islands = element.getRootNode() instanceof ShadowRoot ? [...(element.getRootNode() as ShadowRoot).querySelectorAll('[data-island][data-status=disputed]')] : [];
      return islands.map((island) => island.getBoundingClientRect()).filter(({ left, right, top, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top).length;
    });
    expect(covered, `${width}`).toBe(0);
    await setState(map, { island: 'iturup' });
    await expect(locator).toBeHidden();
    await page.goto('about:blank');
  }
});

const captions = [
  ['1945-08-24', /Paramushir/], ['1945-08-25', /Sakhalin/], ['1945-08-28', /Iturup/], ['1945-08-31', /Urup/],
  ['1945-09-01', /Kunashir.*Shikotan|Shikotan.*Kunashir/], ['1945-09-03', /Habomai/], ['1946-02-02', /Soviet decrees/],
] as const;
test('the caption of a day on which the map changes names what changed', async ({ page }) => {
  const map = await openMap(page);
  for (const [date, words] of captions) {
    await setState(map, { date });
    await expect(map.locator('.date-now span')).toHaveText(words);
  }
});

test('from change to change the map comes along where nothing of a change would be seen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page, 'date=1900');
  await map.locator('[data-action=next]').click();
  await expect(page).toHaveURL(/date=1905-09-05/);
  await expect(page).toHaveURL(/at=4[789]\./);
});

test('claims about later things stand last and faded in an island’s popup', async ({ page }) => {
  const map = await openMap(page, 'island=iturup&date=1945-08-28');
  const claims = details(map).locator('.claim');
  await expect(claims.first()).not.toHaveClass(/is-later/);
  await expect(claims.last()).toHaveClass(/is-later/);
});
