import type { Browser } from 'playwright';
import { contenders, ours } from '../contenders';
import type { Site } from '../site/serve';
import { settle } from './load';
import { visit } from './visit';

/** How large our page leaves its map, so that every peer gets as much. */
export async function ourBox(browser: Browser, site: Site): Promise<{ readonly width: number; readonly height: number }> {
  const contender = contenders.find(({ name }) => name === ours);
  if (!contender) throw new Error('Our page is not among the contenders');
  return visit(browser, site, contender, contender.page, {}, async (page) => {
    await settle(page);
    return page.ask('rect("box")');
  });
}
