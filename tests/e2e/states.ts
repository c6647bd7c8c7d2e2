import { expect, type Locator, type Page } from '@playwright/test';
import { details } from './map-page';

/** A state of the app, and how a reader comes to it. `hash` is what its link adds. */
export interface State {
  readonly name: string;
  readonly hash: string;
  readonly tab: 'article' | 'islands' | 'timeline' | 'sources' | 'about';
  readonly reach?: (map: Locator, page: Page) => Promise<void>;
}

const section = (name: string) => async (map: Locator) => {
  await details(map).locator(`#card-tab-${name}`).click();
  await expect(details(map).locator('[role=tabpanel]')).toBeVisible();
};

/** A line is thin: the click goes to what listens for it. */
const openLine = async (map: Locator) => {
  await map.locator('.boundary-target').first().dispatchEvent('click');
  await expect(details(map)).toBeVisible();
};

const openPad = async (map: Locator) => {
  await map.locator('[data-action=pan]').click();
  await expect(map.locator('[data-action=pan-left]')).toBeVisible();
};

const openKeys = async (map: Locator, page: Page) => {
  await map.locator('.map').focus();
  await page.keyboard.press('?');
  await expect(map.locator('dialog.keys')).toBeVisible();
};

const ofTheMap: readonly State[] = [
  { name: 'the first view', hash: '', tab: 'article' },
  { name: 'an open island', hash: 'island=iturup', tab: 'article' },
  { name: 'an island in 1905', hash: 'island=shikotan&date=1905-09-05', tab: 'article', reach: section('history') },
  { name: 'an open line', hash: '', tab: 'article', reach: openLine },
  { name: 'the open pad', hash: '', tab: 'article', reach: openPad },
  { name: 'the list of keys', hash: '', tab: 'article', reach: openKeys },
];

const ofThePage: readonly State[] = [
  { name: 'an island’s facts', hash: 'island=habomai', tab: 'islands', reach: section('facts') },
  { name: 'an open claim', hash: 'claim=c17', tab: 'article' },
  { name: 'the guided reading', hash: 'tour=2', tab: 'article' },
  { name: 'the list', hash: '', tab: 'islands' },
  { name: 'a search', hash: '', tab: 'islands', reach: (map) => map.getByRole('searchbox').fill('Iturup') },
  {
    name: 'the table', hash: 'island=kunashir', tab: 'islands',
    reach: async (map) => {
      await map.locator('[data-action=table]').click();
      if (!(await map.locator('[aria-sort]').count())) await map.locator('[data-sort=area]').click();
    },
  },
  { name: 'the timeline', hash: 'date=1956-10-19', tab: 'timeline' },
  { name: 'the sources', hash: '', tab: 'sources' },
  { name: 'the about page', hash: '', tab: 'about' },
  {
    name: 'the embed dialog', hash: '', tab: 'article',
    reach: async (map) => {
      await map.locator('[data-action=embed]').click();
      await expect(map.locator('dialog.embed')).toBeVisible();
    },
  },
  { name: 'a message', hash: 'island=atlantis', tab: 'article', reach: (map) => expect(map.locator('.note')).toContainText('atlantis') },
];

export const frameStates = ofTheMap;
export const pageStates: readonly State[] = [...ofTheMap, ...ofThePage];

/** Goes from whatever state the app is in to another, without loading it anew. */
export async function goTo(page: Page, map: Locator, { hash, tab, reach }: State, options = ''): Promise<void> {
  const dialog = map.locator('dialog');
  while (await dialog.count()) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
  const list = map.locator('[data-action=list]');
  if (await list.count()) {
    await list.click();
    await map.getByRole('searchbox').fill('');
  }
  if (await details(map).count()) await details(map).locator('[data-action=close]').click();
  await map.locator('details.pan').evaluate((pad) => pad.removeAttribute('open'));
  await page.evaluate((next) => {
    location.hash = next;
  }, `${hash}&${options}`);
  const language = /lang=(\w+)/.exec(options)?.[1];
  if (language) await expect(map.locator('.kuril')).toHaveAttribute('lang', language);
  const tabs = map.locator(`#reading-tab-${tab}`);
  if (await tabs.count()) await tabs.click();
  if (hash.startsWith('island') && !hash.includes('atlantis')) await expect(details(map).locator('[role=tabpanel] li').first()).toBeVisible();
  await reach?.(map, page);
}
