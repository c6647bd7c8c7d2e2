import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.beforeAll(() => {
  test.setTimeout(90_000);
  execFileSync('node_modules/.bin/vite', ['build', '--configLoader', 'bundle', '--outDir', 'reports/story', '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, STORY: 'tests/fixtures/story' },
  });
});

test('another story is told by the same code: an island with its claim, a date, a party’s map', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const map = await openMap(page, 'lang=en', '/story/index.html');
  await expect(page).toHaveTitle('Two islets, one lamp');

  const selo = map.locator('.map [data-island=selo]');
  await expect(selo).toHaveAttribute('aria-label', /^Selo\s\/ Sella, administered by Quell, claimed by Tavora$/);
  await expect(selo).toHaveAttribute('data-holder', 'second');
  await selo.press('Enter');
  await expect(details(map)).toContainText('Administered by Quell, claimed by Tavora');
  const claim = details(map).locator('[data-claim=c1]');
  await expect(claim).toContainText('Both islets have always been Quell’s.');
  await claim.locator('summary').click();
  await expect(claim.locator('.positions h3')).toHaveText(['Tavora', 'Quell']);

  await details(map).getByRole('button', { name: 'Before 4 May 1970' }).click();
  await expect(selo).toHaveAttribute('data-status', 'occupation');
  await expect(page).toHaveURL(/date=1968-09-01/);

  await map.getByRole('radio', { name: 'As Quell maps it' }).check();
  await expect(details(map).getByRole('heading', { level: 2 })).toHaveText(/^Sella\s\/ Selo$/);
  await expect(claim.locator('.positions h3')).toHaveText(['Tavora', 'Quell']); // as before: a map changes names, not who is heard first
  expect(faults).toEqual([]);
});
