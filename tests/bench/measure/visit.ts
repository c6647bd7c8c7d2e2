import type { Browser, CDPSession, Page } from 'playwright';
import { fileURLToPath } from 'node:url';
import type { Contender } from '../contenders';
import type { Site } from '../site/serve';

const probe = fileURLToPath(new URL('probe.js', import.meta.url));
export const viewport = { width: 1280, height: 800 } as const;

/** A page that takes longer is given up, and its figures are missing. */
const patience = 60_000;

/** One page with an empty cache; everything that is measured is asked of it. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function of the probe. */
  readonly ask: <Answer>(call: string) => Promise<Answer>;
  readonly slowDown: (rate: number) => Promise<void>;
  /** Settles when the page asks the server for nothing more. */
  readonly quiet: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

interface Conditions {
  /** How many times slower the processor is made, from the start. */
  readonly cpu?: number;
  readonly network?: 'local' | 'phone';
}

/** Opens a path for a contender in a context of its own, and closes it after use. */
export async function visit<Result>(browser: Browser, site: Site, contender: Contender, path: string, { cpu = 1, network = 'local' }: Conditions, use: (visit: Visit) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'no-preference' });
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void context.close();
  }, patience);
  try {
    await context.addInitScript(`window.benchParts = ${JSON.stringify(contender)}`);
    await context.addInitScript({ path: probe });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const slowDown = async (rate: number) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate }));
    await slowDown(cpu);
    site.start(network);
    await page.goto(site.url + path, { waitUntil: 'commit' });
    return await use({
      page,
      cdp,
      slowDown,
      ask: <Answer>(call: string) => page.evaluate(`bench.${call}`) as Promise<Answer>,
      quiet: site.quiet,
      wait: (ms) => page.waitForTimeout(ms),
    });
  } catch (error) {
    throw isLate ? new Error(`${path} was not done within ${patience / 1000} s`) : error;
  } finally {
    clearTimeout(late);
    await context.close();
  }
}
