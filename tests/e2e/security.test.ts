import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { sinks } from '../sinks';
import { openMap } from './map-page';

/*
 * Each line of the threat model in the README. Elsewhere: strange links, attributes and messages in
 * endurance.test.ts; a frame that hears its parent alone, and hostile styles, in cages.test.ts; what
 * is stored and asked of others in quiet.test.ts; headers in hosting.test.ts; sources without a sink
 * and the lock file in tests/unit/policy.test.ts.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Watched extends Window {
  violations?: string[];
}
const watch = (page: Page) => page.addInitScript(() => {
  const found: string[] = [];
  (window as Watched).violations = found;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => found.push(`${violatedDirective} ${blockedURI} ${sample}`));
});
const violations = (page: Page) => page.evaluate(() => (window as Watched).violations);

test('the page carries its policy and does all its work under it', async ({ page }) => {
  await watch(page);
  const map = await openMap(page, 'island=iturup&lang=en');
  for (const tab of ['Islands', 'Timeline', 'Sources', 'About']) await map.getByRole('tab', { name: tab, exact: true }).click();
  await map.locator('[data-action=embed]').first().click();
  await expect(map.locator('dialog')).toBeVisible();
  await expect(page.frameLocator('kuril-map iframe').locator('kuril-map [data-ready=true]')).toBeAttached();
  await page.keyboard.press('Escape');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(map.locator('.print-sheet')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await violations(page)).toEqual([]);
  expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toMatchObject({ '@type': 'Map' });
});

for (const path of ['/', '/embed.html']) {
  test(`at ${path} a string becomes neither HTML nor code, and nobody else may say otherwise`, async ({ page }) => {
    await watch(page);
    await openMap(page, 'lang=en', path);
    expect(await violations(page)).toEqual([]);
    const refused = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        html: () => {
          document.body.innerHTML = '<img src=x>';
        },
        code: () => window.setTimeout('1' as never),
        script: () => {
          document.createElement('script').src = 'https://example.org/x.js';
        },
        policy: () => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy('other', {}),
        twin: () => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy('kuril-map', {}),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(['html', 'code', 'script', 'policy', 'twin']);
  });
}

test('of all that ships one line reads a string as HTML: lit’s, by a policy of its own', () => {
  const every = new RegExp(`.{0,40}(?:${sinks.source}).{0,40}`, 'g');
  const scripts = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((file) => [...readFileSync(`${root}/dist/${file}`, 'utf8').matchAll(every)].map(([line]) => line));
  expect(found.filter((line) => !/createElement\("template"\);return \w+\.innerHTML=\w+,/.test(line))).toEqual([]);
  expect(found).toHaveLength(3); // page, frame and element
});

test('the page hears no messages: a window that opened it moves nothing', async ({ page }) => {
  const map = await openMap(page, 'lang=en');
  await page.evaluate(() => postMessage({ source: 'kuril-map-host', v: 1, type: 'select', island: 'iturup' }, '*'));
  await page.waitForTimeout(300);
  await expect(map.locator('[data-part=details]')).toHaveCount(0);
});

test('texts of the data stand as text, whatever signs they hold', async ({ page }) => {
  await page.route(/atlas-en-/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('Iturup', '<img src=x onerror=alert(1)>') });
  });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const map = await openMap(page, 'island=iturup&lang=en');
  await expect(map.locator('[data-part=details] h2')).toContainText('<img src=x onerror=alert(1)>');
  expect(await map.evaluate((element) => element.shadowRoot?.querySelectorAll('img[src=x], [onerror]').length)).toBe(0);
  expect(dialogs).toEqual([]);
});

test('the worker answers for the page’s own files alone', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text();
  const files = JSON.parse(/files = (\[.*?\])/.exec(worker)?.[1] ?? '[]') as string[];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !/^\.\/(assets\/[\w.-]+|[a-z]{2}\.html)?$/.test(file))).toEqual([]);
  expect(worker).toContain('url.origin !== home.origin');
});

test('licences.txt holds each package that the sources bring, with its text, and About leads there', async ({ page }) => {
  const text = await (await page.request.get('/licences.txt')).text();
  const listed = [...text.matchAll(/^={9,}\n(\S+) \d[\w.-]* \(.*\)\n={9,}\n\n(.*)/gm)].map(([, name, head]) => ({ name, head }));
  const graph = new Set<string>();
  for (const file of execFileSync('git', ['ls-files', 'src/*.ts'], { cwd: root, encoding: 'utf8' }).trim().split('\n')) {
    if (/\/(hosting|served|.*\.d\.ts$)/.test(file)) continue;
    for (const [, name = ''] of readFileSync(`${root}/${file}`, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*? from '((?:@[^/']+\/)?[^./'][^/']*)/gm)) if (!name.startsWith('virtual:')) graph.add(name);
  }
  expect(listed.map(({ name }) => name)).toEqual([...graph].sort());
  expect(listed.filter(({ head = '' }) => !/^(BSD|The MIT|MIT|Copyright)/.test(head))).toEqual([]);
  for (const data of ['GSHHG', 'ETOPO5', 'SRTM30', 'GNU LESSER GENERAL PUBLIC LICENSE']) expect(text).toContain(data);
  const map = await openMap(page, 'lang=ja');
  await map.locator('#reading-tab-about').click();
  await expect(map.locator('a[href$="/licences.txt"]')).toHaveText('使用したソフトウェアとデータのライセンス');
});
