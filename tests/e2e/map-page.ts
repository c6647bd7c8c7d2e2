import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page at a hash and waits for its first view, and for what the page brought, picture and text, to be gone. */
export async function openMap(page: Page, hash = '', path = '/'): Promise<Locator> {
  await page.goto(`${path}${hash ? `#${hash}` : ''}`);
  const map = page.locator('kuril-map');
  await expect(map.locator('[data-ready=true]')).toBeAttached();
  await expect(map.locator('.served-map')).toHaveCount(0);
  await expect(map.locator('.is-served')).toHaveCount(0);
  return map;
}

/** What a host asks of the map by its own function. */
export const setState = (map: Locator, state: object): Promise<void> =>
  map.evaluate((element, patch) => (element as HTMLElementTagNameMap['kuril-map']).setState(patch), state);

/** The popup's or the sheet's content. */
export const details = (map: Locator): Locator => map.locator('[data-part=details]');

const worldPixel = (lat: number, lng: number, zoom: number): readonly [number, number] => {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lng + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
};

/** Where a position lies in the window when the camera is at `centre` and `zoom`, by Web Mercator alone. */
export async function pointAt(map: Locator, centre: readonly [number, number], zoom: number, at: readonly [lat: number, lng: number]): Promise<readonly [x: number, y: number]> {
  const box = await map.locator('.map').boundingBox();
  if (!box) throw new Error('The map has no box');
  const [cx, cy] = worldPixel(centre[0], centre[1], zoom);
  const [x, y] = worldPixel(at[0], at[1], zoom);
  return [box.x + box.width / 2 + x - cx, box.y + box.height / 2 + y - cy];
}

export async function clickAt(map: Locator, centre: readonly [number, number], zoom: number, at: readonly [lat: number, lng: number]): Promise<void> {
  await map.page().mouse.click(...(await pointAt(map, centre, zoom, at)));
}
