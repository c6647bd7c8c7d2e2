/** What start and test need on a fresh machine: packages, a browser, a web server. Plain Node, no dependency. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../..', import.meta.url).pathname;

// Vite would list each import without a file extension; its bundling config loader needs none.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

/** Installs the packages of the lock file when they are missing or older than it. */
export function installPackages() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.log('Installing packages …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
}

const succeeds = (command, args, options = {}) => spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0;

function installByApt(packages) {
  succeeds('apt-get', ['update']);
  succeeds('apt-get', ['install', '-y', ...packages], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Path of a Chromium: the one named by CHROMIUM, one on this machine, Playwright's own, or Debian's. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist`);
  }
  const present = () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
      .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
      .find(Boolean);
  const playwright = async () => {
    const path = (await import('playwright')).chromium.executablePath();
    return existsSync(path) ? path : undefined;
  };
  const found = present() ?? (await playwright());
  if (found) return found;
  console.log('Installing a Chromium …');
  if (succeeds('npx', ['playwright', 'install', '--with-deps', 'chromium'])) {
    const own = await playwright();
    if (own) return own;
  }
  if (succeeds('which', ['apt-get'])) installByApt(['chromium', 'fonts-noto-core', 'fonts-noto-cjk']);
  const installed = present();
  if (!installed) throw new Error('No Chromium could be installed: name one with CHROMIUM=path');
  return installed;
}

/** The server that the shipped nginx.conf is tried on; its own test fails where there is none. */
export function installNginx() {
  const PATH = `${process.env.PATH}:/usr/sbin`; // where Debian keeps servers
  if (succeeds('which', ['nginx'], { env: { ...process.env, PATH } }) || !succeeds('which', ['apt-get'])) return;
  console.log('Installing nginx …');
  installByApt(['nginx']);
}
