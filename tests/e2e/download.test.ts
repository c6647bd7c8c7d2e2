import { expect, test } from '@playwright/test';
import { openMap } from './map-page';

test('claims, history and islands can be taken away, whole', async ({ page, request }) => {
  const map = await openMap(page, 'lang=ja');
  await map.locator('#reading-tab-about').click();
  const links = await map.locator('#about-download a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(6);
  const read = async (name: string) => (await request.get(links.find((link) => link.endsWith(name)) ?? '')).text();
  const claims = await read('claims-ja.csv');
  expect(claims.match(/\r\n\d+,c\d\d,/g)).toHaveLength(25);
  expect(claims).toContain('https://');
  expect((await read('events-ja.csv')).split('\r\n').length).toBeGreaterThan(70);
  const islands = JSON.parse(await read('islands.geojson'));
  expect(islands.features.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['kunashir', 'iturup', 'shikotan', 'tanfilyev', 'urup']));
  expect(await read('README.md')).toContain('LGPL');
  expect(await read('kuril-map.html')).toContain('<kuril-map');
});
