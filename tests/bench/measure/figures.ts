import type { Browser } from 'playwright';
import { type Contender, ours } from '../contenders';
import type { Site } from '../site/serve';
import { type Figures, moveAbout, moveSlider, panAbout } from './frames';
import { clickAtRest, firstAnswer, heap, settle } from './load';
import { visit } from './visit';

export type Measure = (browser: Browser, site: Site, contender: Contender) => Promise<Figures>;

const cold: Measure = (browser, site, contender) =>
  visit(browser, site, contender, contender.page, {}, async (page) => {
    const answered = await firstAnswer(page, site.sent);
    await settle(page);
    return { ...answered, 'first paint': await page.ask<number | null>('firstPaint()'), 'bytes in all': site.sent() };
  });

/** Blocking is counted until two seconds after the map was ready: what starts late blocks as well. */
const slowProcessor: Measure = (browser, site, contender) =>
  visit(browser, site, contender, contender.page, { cpu: 4 }, async (page) => {
    await page.ask('ready()');
    await page.wait(2000);
    return { 'blocked 4x': await page.ask<number>('blocked()'), 'first paint 4x': await page.ask<number | null>('firstPaint()') };
  });

const slowPhone: Measure = (browser, site, contender) =>
  visit(browser, site, contender, contender.page, { cpu: 4, network: 'phone' }, async (page) => {
    const answered = await firstAnswer(page, site.sent, ' phone');
    return { ...answered, 'first paint phone': await page.ask<number | null>('firstPaint()') };
  });

const clicks: Measure = async (browser, site, contender) => {
  const at = (cpu: number) =>
    visit(browser, site, contender, contender.page, { cpu }, (page) => clickAtRest(page, ` ${cpu}x`));
  return { ...(await at(1)), ...(await at(4)) };
};

const frames: Measure = (browser, site, contender) =>
  visit(browser, site, contender, contender.page, {}, async (page) => {
    await settle(page);
    const used = await heap(page);
    const quick = await moveAbout(page, ' 1x');
    await page.slowDown(4);
    const slow = await moveAbout(page, ' 4x');
    return { heap: used, ...quick, ...slow };
  });

const slider: Measure = (browser, site, contender) => {
  if (contender.name !== ours) return Promise.resolve({});
  return visit(browser, site, contender, contender.page, {}, async (page) => {
    await settle(page);
    await page.slowDown(4);
    return moveSlider(page);
  });
};

/** Ten frames of a page; for a peer also ten maps in one page, which share what they loaded. */
const tenMaps: Measure = async (browser, site, contender) => {
  const of = (path: string, suffix: string) =>
    visit(browser, site, contender, path, {}, async (page) => {
      const ready = await page.ask<number>('ready()');
      await settle(page);
      return { [`ten ready${suffix}`]: ready, [`ten bytes${suffix}`]: site.sent(), [`ten heap${suffix}`]: await heap(page) };
    });
  const framed = await of(`/ten?${encodeURIComponent(contender.frame)}`, '');
  return contender.name === ours ? framed : { ...framed, ...(await of(`${contender.page}?maps=10`, ' one page')) };
};

export const basic: readonly Measure[] = [cold, slowProcessor, slowPhone, clicks, frames, slider, tenMaps];

/** The same page with a denser coast, or with ten thousand points. */
const grown = (suffix: string, oursPage: string, peersQuery: string): Measure => (browser, site, contender) => {
  const path = contender.name === ours ? contender.page.replace('/ours/', oursPage) : `${contender.page}${peersQuery}`;
  return visit(browser, site, contender, path, {}, async (page) => {
    const answered = await firstAnswer(page, site.sent, suffix);
    const used = await heap(page);
    return { ...answered, [`heap${suffix}`]: used };
  }).then((answered) => visit(browser, site, contender, path, {}, async (page) => {
    await settle(page);
    return { ...answered, ...(await panAbout(page, suffix)) };
  }));
};

export const growing: readonly Measure[] = [
  grown(' 10×', '/ours-10/', '?coast=10'),
  grown(' 100×', '/ours-100/', '?coast=100'),
  grown(' points', '/ours-points/', '?points'),
];
