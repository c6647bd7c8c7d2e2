import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page';

test('every claim can be opened from the list and is then in the link', async ({ page }) => {
  const map = await openMap(page);
  const claims = map.locator('.ledger-item');
  await expect(claims).toHaveCount(25);
  for (const id of ['c00', 'c08', 'c17', 'c24']) {
    await claims.and(map.locator(`[data-claim=${id}]`)).locator('.ledger-card').click();
    await expect(map.locator(`.ledger-item[data-claim=${id}] .record`)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`claim=${id}`));
  }
});

test('a link to a claim opens its record, lights its islands and draws its line', async ({ page }) => {
  const map = await openMap(page, 'claim=c16');
  await expect(map.locator('.ledger-item[data-claim=c16] .record')).toBeInViewport();
  await expect(map.locator('[data-island=iturup]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-boundary=shimoda-1855]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-part=key]')).toContainText('boundary of 1855');
  await expect(map.locator('.pane-labels [data-label=boundary-shimoda-1855]')).toBeVisible();
});

test('the claim about 1956 lights Habomai and Shikotan and no other of the four', async ({ page }) => {
  const map = await openMap(page, 'claim=c18');
  await expect(map.locator('[data-island=shikotan]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-island=zelyony]')).toHaveClass(/is-lit/);
  await expect(map.locator('[data-island=iturup]')).not.toHaveClass(/is-lit/);
});

test('choosing the claim about 1956 keeps Nemuro in sight, its islands clear of controls, and lights islets without a name', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  await map.locator('[data-claim=c18] button').first().click();
  await expect(page).toHaveURL(/at=[\d.]+,[\d.]+,(8(\.\d+)?|9)(&|$)/);
  await expect(map.locator('[data-label=place-nemuro]')).toBeVisible();
  await expect(map.locator('.island:not([data-island]).is-lit')).not.toHaveCount(0);
  const covered = () => map.evaluate((host) => {
    const root = host.shadowRoot;
    const boxes = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])].map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return boxes('[data-island].is-lit').filter((island) => boxes('[data-obstacle]').some((over) => island.left < over.right && over.left < island.right && island.top < over.bottom && over.top < island.bottom)).length;
  });
  await expect.poll(covered).toBe(0);
});

test('pointing at a claim lights its islands and leaving it dims them', async ({ page }) => {
  const map = await openMap(page);
  await map.locator('.ledger-item[data-claim=c15] .ledger-card').hover();
  await expect(map.locator('[data-island=tanfilyev]')).toHaveClass(/is-lit/);
  await map.getByRole('heading', { level: 1 }).hover();
  await expect(map.locator('[data-island=tanfilyev]')).not.toHaveClass(/is-lit/);
});

test('filters narrow the list by speaker, finding and island, and say how many are left', async ({ page }) => {
  const map = await openMap(page);
  await map.getByLabel('Finding', { exact: true }).selectOption({ value: 'differs' });
  await expect(map.locator('.ledger-item')).toHaveCount(2);
  await expect(map.getByText('2 of 25 shown')).toBeVisible();
  await map.getByLabel('Island', { exact: true }).selectOption({ value: 'iturup' });
  await expect(map.locator('.ledger-item')).toHaveCount(1);
  await map.getByRole('button', { name: 'Clear' }).click();
  await expect(map.locator('.ledger-item')).toHaveCount(25);
});

test('the guided reading goes stop by stop, is in the link, and can be left', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Guided reading' }).click();
  await expect(map.getByText('Step 1 of 9')).toBeVisible();
  await expect(page).toHaveURL(/tour=1/);
  await map.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(map.getByText('Step 2 of 9')).toBeVisible();
  await expect(page, 'time moves along').toHaveURL(/date=1855-02-07/);
  await expect(map.locator('.ledger-item[data-claim=c16] .record')).toBeVisible();
  await map.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page).not.toHaveURL(/tour=/);
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`a guided reader at ${width} keeps the tour’s buttons, the map and the record in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await openMap(page);
    await map.getByRole('button', { name: 'Guided reading' }).click();
    for (const step of [2, 3, 4]) {
      await map.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(map.getByText(`Step ${step} of 9`)).toBeInViewport({ ratio: 1 });
      await expect(map.getByRole('button', { name: 'Next', exact: true })).toBeInViewport({ ratio: 1 });
      await expect(map.locator('.ledger-item .record dt').first()).toBeInViewport({ ratio: 1 });
      await expect(map.locator('.map')).toBeInViewport({ ratio: 0.9 });
    }
  });
}

test('a link to a stop of the guided reading opens its claim', async ({ page }) => {
  const map = await openMap(page, 'tour=3');
  await expect(map.getByText('Step 3 of 9')).toBeVisible();
  await expect(map.locator('.ledger-item .record')).toBeVisible();
  await expect(page).toHaveURL(/claim=c\d\d/);
});

test('both sides of a disputed claim stand beside each other with their sources', async ({ page }) => {
  const map = await openMap(page, 'claim=c17');
  const sides = map.locator('.ledger-item[data-claim=c17] .positions > div');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all()) await expect(side.locator('.sources li').first()).toBeVisible();
});

test('an event of an island’s history moves the map to its date', async ({ page }) => {
  const map = await openMap(page, 'island=urup');
  await details(map).getByRole('tab', { name: /History/ }).click();
  await details(map).locator('[data-event=petersburg-1875] .event').click();
  await expect(map.locator('[data-part=date] b')).toHaveText('7 May 1875');
  await expect(page).toHaveURL(/date=1875-05-07/);
});
