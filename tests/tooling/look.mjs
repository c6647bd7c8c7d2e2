/**
 * Pictures of the built page for people to look at:
 * node tests/tooling/look.mjs [--url http://localhost:4173] [--hash island=iturup] [--only wide,phone-dark] [--out reports/look]
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';

const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const url = argument('url', 'http://localhost:4173');
const hash = argument('hash', '');
const only = argument('only', '').split(',').filter(Boolean);
const out = argument('out', 'reports/look');
const click = argument('click', '');
const frames = [
  ['wide', 1440, 900, 'light', ''],
  ['wide-dark', 1440, 900, 'dark', ''],
  ['middle', 1024, 600, 'light', ''],
  ['phone', 390, 844, 'light', ''],
  ['phone-dark', 390, 844, 'dark', ''],
  ['embed', 640, 420, 'light', 'embed.html'],
  ['embed-dark', 640, 420, 'dark', 'embed.html'],
  ['embed-small', 320, 400, 'dark', 'embed.html'],
];
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, width, height, colorScheme, page] of frames) {
  if (only.length > 0 && !only.includes(name)) continue;
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
  tab.on('console', (message) => message.type() === 'error' && console.log(name, message.text()));
  tab.on('pageerror', (error) => console.log(name, error.stack));
  await tab.goto(`${url}/${page}${hash ? `#${hash}` : ''}`);
  await tab.locator('kuril-map [data-ready=true]').waitFor({ timeout: 10_000 }).catch(() => console.log(name, 'not ready'));
  await tab.waitForTimeout(1500);
  if (click) {
    await tab.locator(click).first().click({ force: true });
    await tab.waitForTimeout(1500);
  }
  await tab.screenshot({ path: `${out}/${name}.png` });
  await tab.close();
}
await browser.close();
