import { expect, type Locator, test } from '@playwright/test';
import { type Administration, administrations, events, islands, parties, polities } from './geodata';
import { details, openMap, pointAt, setState } from './map-page';

/** A partial date's first and last day, so that dates compare as text. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => `${date}${'-12-31'.slice(date.length - 4)}`;

const heldBy = (unit: string, date: string): Administration => {
  const held = administrations.find((one) => one.unit === unit && firstDay(one.from) <= lastDay(date) && (!one.to || lastDay(date) < firstDay(one.to)));
  if (!held) throw new Error(`Nobody holds ${unit} in ${date}`);
  return held;
};
/** The class that an island should have by the data: how it was held, and in whose colour. */
function lookOf(unit: string, date: string): string {
  const { standing, polity } = heldBy(unit, date);
  const party = polities.find(({ id }) => id === polity)?.party ?? '';
  return `${standing} ${['first', 'second'][parties.indexOf(party)] ?? party}`;
}

const turning = [...new Set([...events.filter((event) => event.turning).map(({ date }) => date.split('/')[0] ?? ''), ...administrations.map(({ from }) => from)])]
  .filter((date) => date >= '1855-02-07')
  .sort();

test('at each turning point each island looks as it was held, and says so in its name', async ({ page }) => {
  test.setTimeout(60_000);
  const map = await openMap(page);
  const drawn = map.locator('path[data-island]');
  const named = islands.filter(({ id, properties }) => properties.name && id !== 'habomai');
  await expect(drawn).toHaveCount(named.length);
  const looks = () => drawn.evaluateAll((paths) => paths.map((path) => `${path.getAttribute('data-island')} ${path.getAttribute('data-status')} ${path.getAttribute('data-holder')}`).sort());
  const said = () => drawn.evaluateAll((paths) => paths.map((path) => `${path.getAttribute('data-island')} ${path.getAttribute('aria-label')}`));
  expect(turning.length).toBeGreaterThan(20);
  for (const date of turning) {
    await setState(map, { date });
    await expect.poll(looks, date).toEqual(named.map(({ id, properties: { unit } }) => `${id} ${lookOf(unit, date)}`).sort());
    const labels = await said();
    for (const { id, properties: { unit } } of named) {
      const by = polities.find((polity) => polity.id === heldBy(unit, date).polity)?.by.en ?? '';
      expect(labels.find((label) => label.startsWith(`${id} `)), date).toContain(by);
    }
  }
});

/** Where these truly lie, not where our data have them. */
const land = { 'northern Sakhalin': [51.5, 143], 'southern Sakhalin': [47, 142.6], Hokkaido: [43.3, 143], Kamchatka: [55, 158.5], Urup: [45.93, 150.03], Iturup: [45.03, 147.75] } as const;
const held: readonly (readonly [date: string, looks: Readonly<Partial<Record<keyof typeof land, string>>>])[] = [
  ['1854', { Hokkaido: 'undisputed second', Kamchatka: 'undisputed first' }],
  ['1860', { 'northern Sakhalin': 'joint both', 'southern Sakhalin': 'joint both', Urup: 'treaty first', Iturup: 'treaty second' }],
  ['1880', { 'northern Sakhalin': 'treaty first', 'southern Sakhalin': 'treaty first', Urup: 'treaty second', Hokkaido: 'undisputed second', Kamchatka: 'undisputed first' }],
  ['1905-09-04', { 'southern Sakhalin': 'treaty first' }],
  ['1905-09-05', { 'northern Sakhalin': 'treaty first', 'southern Sakhalin': 'treaty second', Urup: 'treaty second' }],
  ['1919', { 'northern Sakhalin': 'treaty first', Kamchatka: 'undisputed first' }],
  ['1920', { 'northern Sakhalin': 'occupation second', 'southern Sakhalin': 'treaty second' }],
  ['1925-05-14', { 'northern Sakhalin': 'occupation second' }],
  ['1925-05-15', { 'northern Sakhalin': 'treaty first', 'southern Sakhalin': 'treaty second' }],
  ['1945-08-24', { 'southern Sakhalin': 'treaty second', Iturup: 'treaty second' }],
  ['1945-08-25', { 'southern Sakhalin': 'occupation first', Iturup: 'treaty second' }],
  ['1945-09-05', { Iturup: 'occupation first', Urup: 'occupation first', Hokkaido: 'undisputed second' }],
  ['1946-02-02', { 'southern Sakhalin': 'administered first', Iturup: 'administered first', Urup: 'administered first' }],
  ['1956-10-19', { 'southern Sakhalin': 'administered first', Iturup: 'disputed first', Urup: 'administered first', Hokkaido: 'undisputed second' }],
  ['1991-12', { 'northern Sakhalin': 'undisputed first', 'southern Sakhalin': 'administered first', Iturup: 'disputed first', Urup: 'administered first', Kamchatka: 'undisputed first' }],
  ['2022-03-21', { Hokkaido: 'undisputed second', Iturup: 'disputed first', Urup: 'administered first' }],
];

/** How the land looks that is drawn at a point of the window. */
const lookAt = (map: Locator, point: readonly [x: number, y: number]) =>
  map.evaluate((host, [x, y]) => {
    const shapes = [...(host.shadowRoot?.querySelectorAll<SVGGeometryElement>('path.land, path.island') ?? [])];
    const covering = shapes.filter((shape) => {
      const matrix = shape.getScreenCTM();
      return matrix && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    });
    return covering.map(({ dataset: { status, holder } }) => `${status} ${holder}`).join();
  }, point);

test('Sakhalin north and south of 50° N, Hokkaido and Kamchatka look as they were held, where they truly lie', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  for (const [name, at] of Object.entries(land)) {
    await setState(map, { at: `${at.join()},7` });
    const camera = await map.evaluate((element) => (element as HTMLElementTagNameMap['kuril-map']).getState().at ?? '');
    const [lat = 0, lng = 0, zoom = 0] = camera.split(',').map(Number); // held within the map's limits
    const point = await pointAt(map, [lat, lng], zoom, at);
    for (const [date, looks] of held) {
      const look = Object.entries(looks).find(([place]) => place === name)?.[1];
      if (!look) continue;
      await setState(map, { date });
      await expect.poll(() => lookAt(map, point), `${name} in ${date}`).toBe(look);
    }
  }
});

const lines = [
  ['1860', 'iturup', 'Administered by Japan under the Tokugawa shogunate, recognised by treaty'],
  ['1860', 'urup', 'Administered by the Russian Empire, recognised by treaty'],
  ['1900', 'urup', 'Administered by the Empire of Japan, recognised by treaty'],
  ['1945-08-27', 'iturup', 'Administered by the Empire of Japan, recognised by treaty'],
  ['1945-08-28', 'iturup', 'Under military occupation by the Soviet Union'],
  ['1946-02-02', 'iturup', 'Administered by the Soviet Union'],
  ['1956-02-11', 'iturup', 'Administered by the Soviet Union, claimed by Japan'],
  ['1991-11', 'iturup', 'Administered by the Soviet Union, claimed by Japan'],
  ['1991-12', 'iturup', 'Administered by Russia, claimed by Japan'],
  ['1991-11', 'urup', 'Administered by the Soviet Union'],
  ['1991-12', 'urup', 'Administered by Russia'],
  ['2022-03-21', 'habomai', 'Administered by Russia, claimed by Japan'],
] as const;

test('the popup’s line of status names each state as it was called on the date', async ({ page }) => {
  const map = await openMap(page, 'island=iturup');
  for (const [date, island, words] of lines) {
    await setState(map, { date, island });
    await expect(details(map).locator('.status-words'), `${island} in ${date}`).toHaveText(words);
  }
});

test('an island opened at a date names its own last and next change, and leads there', async ({ page }) => {
  const map = await openMap(page, 'island=iturup&date=1950');
  const changes = details(map).locator('.status-changes button');
  await expect(changes).toHaveText(['Before 2 February 1946: under military occupation by the Soviet Union', 'From 11 February 1956: administered by the Soviet Union, claimed by Japan']);
  await changes.last().click();
  await expect(page).toHaveURL(/date=1956-02-11/);
  await expect(changes).toHaveText(['Before 11 February 1956: administered by the Soviet Union', /^From December 1991: /]);
  await changes.first().click();
  await expect(page).toHaveURL(/date=1946-02-02/);
  await expect(map.locator('[data-island=iturup]')).toHaveAttribute('data-status', 'administered');
});

test('the first and last turning point of an island lead one way, those between both', async ({ page }) => {
  const map = await openMap(page, 'island=iturup');
  const changes = details(map).locator('.status-changes button');
  for (const island of ['iturup', 'kunashir', 'shikotan', 'habomai', 'urup', 'shumshu']) {
    const unit = islands.find(({ id }) => id === island)?.properties.unit ?? '';
    const own = administrations.filter((one) => one.unit === unit);
    for (const [i, { from }] of own.entries()) {
      await setState(map, { island, date: from });
      await expect(details(map)).toHaveAttribute('data-open', island);
      await expect(changes, `${island} in ${from}`).toHaveCount(Number(i > 0) + Number(i < own.length - 1));
    }
  }
});
