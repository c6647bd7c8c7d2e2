import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { details } from './map-page';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const port = 4211;
/** Debian keeps servers off most people's path. */
const server = spawnSync('which', ['nginx'], { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } }).stdout.trim();
let nginx: ChildProcess | null = null;

test.describe('a real nginx with the shipped configuration', () => {
  test.beforeAll(async () => {
    if (!server) throw new Error('nginx is missing: npm test installs it on Debian when run as root; elsewhere put one on the path');
    const home = mkdtempSync(join(tmpdir(), 'kuril-nginx-'));
    cpSync(dist, join(home, 'site'), { recursive: true });
    const shipped = readFileSync(join(dist, 'nginx.conf'), 'utf8').replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/kuril-map', join(home, 'site'));
    const types = 'types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; image/png png; image/webp webp; }';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ');
    writeFileSync(join(home, 'nginx.conf'), `daemon off; pid ${home}/pid; error_log ${home}/error.log; user root;\nevents {}\nhttp { access_log off; ${types} ${temporary}\n${shipped}\n}`);
    nginx = spawn(server, ['-c', join(home, 'nginx.conf'), '-p', home, '-e', join(home, 'error.log')], { stdio: 'inherit' });
    for (let i = 0; i < 50; i++) {
      if (await fetch(`http://127.0.0.1:${port}/`).then(({ ok }) => ok, () => false)) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('nginx did not answer');
  });
  test.afterAll(() => void nginx?.kill());

  test('sends the headers that frames, caches and strict policies need', async ({ request }) => {
    const of = async (path: string) => (await request.get(`http://127.0.0.1:${port}${path}`)).headers();
    const frame = await of('/embed.html');
    expect(frame['content-security-policy']).toContain('frame-ancestors *');
    expect(frame['x-frame-options']).toBeUndefined();
    expect(frame['access-control-allow-origin']).toBe('*');
    expect(frame['cross-origin-resource-policy']).toBe('cross-origin');
    expect(frame['cache-control']).toBe('no-cache');
    const html = await (await request.get(`http://127.0.0.1:${port}/embed.html`)).text();
    const script = /assets\/embed-[\w-]+\.js/.exec(html)?.[0] ?? '';
    expect((await of(`/${script}`))['cache-control']).toContain('immutable');
    const missing = await request.get(`http://127.0.0.1:${port}/nothing/here`);
    expect(missing.status()).toBe(404);
    for (const link of ['href="/"', 'href="/ru.html"', 'href="/ja.html"']) expect(await missing.text()).toContain(link);
  });

  test('page and frame work under the policy that it sends', async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    for (const path of ['/#island=iturup&lang=en', '/embed.html?island=iturup&lang=en']) {
      await page.goto('about:blank');
      await page.goto(`http://127.0.0.1:${port}${path}`);
      const map = page.locator('kuril-map');
      await expect(details(map).getByRole('heading', { level: 2 })).toContainText('Iturup');
      await expect(details(map).locator('[data-claim]').first()).toContainText(/visa-free/);
    }
    expect(faults).toEqual([]);
  });

  test('the view can be taken away as a picture under that policy', async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${port}/#lang=en`);
    const map = page.locator('kuril-map');
    await expect(map.locator('.ledger-item')).toHaveCount(25);
    await map.locator('[data-action=download]').click();
    const [download] = await Promise.all([page.waitForEvent('download'), map.locator('[data-picture=png]').click()]);
    expect(statSync(await download.path()).size).toBeGreaterThan(100_000);
    expect(faults).toEqual([]);
  });
});
