import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

const states = [
  { name: 'the first view', hash: '', tab: null },
  { name: 'an open island', hash: 'island=iturup', tab: null },
  { name: 'an open claim', hash: 'claim=c17', tab: null },
  { name: 'an island in 1905', hash: 'island=shikotan&date=1905-09-05', tab: null },
  { name: 'the list', hash: '', tab: 'Islands' },
  { name: 'the timeline', hash: '', tab: 'Timeline' },
  { name: 'the sources', hash: '', tab: 'Sources' },
  { name: 'the about page', hash: '', tab: 'About' },
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, hash, tab } of states) {
    test(`axe finds no fault in ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const map = await openMap(page, hash);
      if (tab) await map.getByRole('tab', { name: tab }).click();
      if (hash.startsWith('island')) await expect(details(map).locator('[data-claim]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    });
  }
}
