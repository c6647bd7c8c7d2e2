import { expect, type Locator, test } from '@playwright/test';
import { details, openMap } from './map-page';

/** Writes down what live regions say, as a screen reader would hear it: whole, once they rest. */
async function listen(map: Locator): Promise<() => Promise<readonly string[]>> {
  await map.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]');
    new MutationObserver((changes) => {
      const regions = new Set(changes.filter(({ type }) => type !== 'attributes').map(({ target }) => regionOf(target)));
      for (const region of regions) {
        const text = region?.textContent?.replace(/\s+/g, ' ').trim();
        if (region && region.getAttribute('aria-live') !== 'off' && text) heard.push(text);
      }
    }).observe(element.shadowRoot ?? element, { subtree: true, childList: true, characterData: true });
  });
  return () => map.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** What has the focus: role, name, and the state that is read with it. */
const focused = (map: Locator) =>
  map.evaluate((element) => {
    const active = element.shadowRoot?.activeElement;
    if (!active) return 'nothing';
    const role = active.getAttribute('role') ?? active.tagName.toLowerCase();
    const state = ['aria-selected', 'aria-expanded', 'aria-current', 'aria-pressed'].flatMap((name) => (active.hasAttribute(name) ? [`${name.slice(5)} ${active.getAttribute(name)}`] : []));
    const name = active.getAttribute('aria-label') ?? (active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active.textContent);
    return [role, (name ?? '').replace(/\s+/g, ' ').trim(), ...state].join(', ');
  });

test('find Shikotan, hear its claims, move to 1956: by keyboard alone, each step said once and shortly', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  await expect(map.locator('.ledger-item').first()).toBeVisible();
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const said = await listen(map);
  const all: string[] = [];
  const hears = async (expected: readonly (string | RegExp)[]) => {
    await page.waitForTimeout(900);
    const texts = await said();
    all.push(...texts);
    expect(texts).toEqual(expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))));
  };

  await press('Tab');
  expect(await focused(map)).toBe('button, Go to the map');
  await press('Tab', 6);
  expect(await focused(map)).toBe('tab, Article, selected true');
  await press('ArrowRight');
  expect(await focused(map)).toBe('tab, Islands, selected true');
  await hears([]);

  await press('Tab', 2);
  expect(await focused(map)).toBe('input, Search islands');
  await page.keyboard.insertText('shikotan');
  await hears(['1 island found']);
  await press('Tab', 3);
  expect(await focused(map)).toBe('button, Shikotan Шикотан · 色丹島 しこたんとう administered by Russia, claimed by Japan');
  await press('Enter');
  await expect(details(map)).toBeVisible();
  expect(await focused(map)).toBe('h2, Shikotan');
  await hears([]); // the focus says it: a second voice would be one too many

  const dialog = map.getByRole('dialog', { name: 'Details: Shikotan' });
  // What a screen reader meets in it, in order.
  const snapshot = await dialog.ariaSnapshot();
  const met = ['heading "Shikotan" [level=2]', 'button "Close"', 'Administered by Russia, claimed by Japan', 'tab "Claims 11" [selected]', 'tab "History 49"', 'tab "Facts"', 'tabpanel "Claims 11"', 'Russian Foreign Ministry', 'Supported with a caveat', 'list "Sources"'].map((words) => snapshot.indexOf(words));
  expect(met, snapshot).not.toContain(-1);
  expect(met).toEqual([...met].sort((one, other) => one - other));
  await press('Tab', 3);
  expect(await focused(map)).toMatch(/^tab, Claims \d+, selected true$/);
  await press('ArrowRight');
  expect(await focused(map)).toMatch(/^tab, History \d+, selected true$/);
  const event = dialog.getByRole('button', { name: /^Show on the map: 19 October 1956 Joint Declaration/ });
  for (let i = 0; i < 120 && !(await event.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)); i++) await press('Tab');
  expect(await focused(map)).toMatch(/^button, Show on the map: 19 October 1956 Joint Declaration$/);
  await press('Enter');
  await hears(['19 October 1956: Joint Declaration']);
  await expect(map.locator('[data-island=shikotan]')).toHaveAttribute('aria-label', 'Shikotan, administered by the Soviet Union, claimed by Japan');

  await press('Escape');
  await expect(details(map)).toHaveCount(0);
  expect(await focused(map)).toMatch(/^button, Shikotan .* administered by the Soviet Union, claimed by Japan$/);
  await hears([]);
  expect(all.filter((text) => text.length > 80)).toEqual([]);
});

test('a page that comes, or a dialog that closes, says nothing by itself: no live region has words that stand', async ({ page }) => {
  const spoken = (map: Locator) =>
    map.evaluate((element) => [...(element.shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]:not([aria-live=off])') ?? [])].map(({ textContent }) => (textContent ?? '').trim()).filter((words) => words !== ''));
  await page.goto('/#date=1868-01-03', { waitUntil: 'commit' });
  await page.locator('kuril-map .served-map').waitFor({ state: 'attached' });
  expect(await spoken(page.locator('kuril-map'))).toEqual([]);
  const map = await openMap(page, 'date=1868-01-03');
  await expect(map.locator('.date-now')).toContainText('Imperial rule');
  expect(await spoken(map)).toEqual([]);
  await map.locator('[data-action=next]').click();
  await expect.poll(() => spoken(map)).toEqual(['22 August 1875: Sakhalin and the Kurils are exchanged']);
  await expect.poll(() => spoken(map), { timeout: 8000 }).toEqual([]);
  await map.locator('.filter-count').scrollIntoViewIfNeeded();
  await map.getByLabel('Finding').focus();
  await expect(map.locator('.filter-count')).toHaveAttribute('role', 'status');
});

test('each stop of the tour is read out, once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page);
  const said = await listen(map);
  for (const button of ['.tour-start', '.tour .is-main', '.tour .is-main']) {
    await map.locator(button).click();
    const words = (await map.locator('.tour-text').textContent()) ?? 'no stop';
    await expect.poll(said).toEqual([words]);
  }
});

test('the map is no document of its own: screen readers lose the focus that goes in and out of one', async ({ page }) => {
  const map = await openMap(page);
  const { nodes } = await page.context().newCDPSession(page).then((session) => session.send('Accessibility.getFullAXTree') as Promise<{ nodes: { role?: { value: string }; ignored: boolean; name?: { value: string } }[] }>);
  expect(await map.locator('[data-island]').count()).toBeGreaterThan(20);
  const met = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
  expect(met.some(({ role, name }) => role === 'button' && name.startsWith('Kunashir'))).toBe(true);
  expect(met.filter(({ role }) => /document|svgroot|banner/i.test(role))).toEqual([]);
});

test('a search says how many it found once, when the typing rests', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('tab', { name: 'Islands' }).click();
  const said = await listen(map);
  await map.getByRole('searchbox').evaluate(async (input: HTMLInputElement) => {
    for (let i = 1; i <= 'atlantis'.length; i++) {
      input.value = 'atlantis'.slice(0, i);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(map.locator('.search [role=status]')).toHaveText('No island found');
  expect(await said()).toEqual(['No island found']);
});

test('the map is named, its use is told, and an island is told with its status', async ({ page }) => {
  const map = await openMap(page);
  const region = map.getByRole('region', { name: 'Map of the Kuril Islands' });
  const group = region.getByRole('group', { name: 'Islands on the map' });
  await expect(group).toHaveAccessibleDescription(/four disputed islands.*list, a table.*question mark/);
  const islands = group.locator('path[data-island]');
  await expect(islands.and(group.locator('[tabindex="0"]'))).toHaveCount(1);
  await expect(islands.and(group.locator('[tabindex="0"]'))).toHaveAttribute('data-island', 'kunashir');
  await expect(group.getByRole('button', { name: 'Kunashir / Kunashiri, administered by Russia, claimed by Japan' })).toBeAttached();
});
