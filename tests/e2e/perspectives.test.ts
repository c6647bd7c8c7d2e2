import { expect, type Locator, test } from '@playwright/test';
import { boundaries, islands, languages, leads, parties, perspectives, places, sources, type Text, words } from './geodata';
import { details, openMap } from './map-page';

const texts = (found: Locator) => found.evaluateAll((all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? ''));
/** As `texts` gives it: Russian has no-break spaces. */
const plain = (text = '') => text.replace(/\s+/g, ' ');
const sorted = (list: readonly string[]) => [...list].sort();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name as it stands with the form of `first` before the other party's, or alone where they agree. */
const paired = (first: string, forms: Readonly<Record<string, Text>> | null | undefined, language: string) => {
  const [lead = '', other = ''] = [first, ...parties.filter((party) => party !== first)].map((party) => forms?.[party]?.[language] ?? '');
  return escaped(lead) + (lead === other ? '' : `.{1,3}${escaped(other)}`);
};
const tab = (map: Locator, id: string) => map.locator(`#reading-tab-${id}`).click();

/** What no perspective may touch: who holds and claims what, claims, findings, events, sources, the date. */
async function facts(map: Locator) {
  const looks = (shapes: string) => map.locator(shapes).evaluateAll((all) => [...new Set(all.map((path) => `${path.getAttribute('data-island')} ${path.getAttribute('data-status')} ${path.getAttribute('data-holder')}`))].sort());
  const held = [...(await looks('path[data-island]')), ...(await looks('path.land'))];
  await tab(map, 'article');
  const claims = await texts(map.locator('.ledger-card'));
  const counts = await texts(map.locator('select option'));
  await tab(map, 'timeline');
  const events = await texts(map.locator('.reading-body .events > li'));
  await tab(map, 'sources');
  const cited = await texts(map.locator('.bibliography a[href^=http]')); // what cites them is told by islands' names
  await tab(map, 'islands');
  const status = await map.locator('[data-island-item]').evaluateAll((all) => all.map((item) => `${item.getAttribute('data-island-item')} ${item.getAttribute('data-status')} ${item.querySelector('small:last-child')?.textContent}`));
  return {
    held, claims, events, cited, status,
    counts: counts.map((option) => option.match(/\(\d+\)$/)?.[0] ?? ''),
    date: await texts(map.locator('[data-part=date] .date-now')),
    looks: await texts(map.locator('.key-body > ul:first-child > li')), // what the colours mean
    island: await texts(details(map).locator('.status, dl > div, .claim > p, .claim details > p, .positions > div')),
  };
}

/** What it says that it changes. */
async function shown(map: Locator) {
  await tab(map, 'islands');
  const aria = await map.locator('path[data-island]').evaluateAll((all) => Object.fromEntries(all.map((path) => [path.getAttribute('data-island') ?? '', path.getAttribute('aria-label') ?? ''])));
  return {
    group: (await texts(map.locator('[data-part=list] h2')))[0],
    list: Object.fromEntries(await map.locator('[data-island-item]').evaluateAll((all) => all.map((item) => [item.getAttribute('data-island-item') ?? '', item.querySelector('b')?.textContent ?? '']))) as Record<string, string>,
    aria,
    lines: sorted(await map.locator('.chart-lines [data-boundary]').evaluateAll((all) => all.map((line) => line.getAttribute('data-boundary') ?? ''))),
    keyLines: sorted(await texts(map.locator('.key-body > ul:nth-child(2) > li'))),
    explained: await texts(map.locator('.perspectives > .key-note')),
    grounds: await texts(map.locator('.perspectives .sources li a')),
  };
}

for (const language of languages) {
  test(`a perspective changes lines, names’ order, group and key as it says, and nothing else, in ${language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}&island=shikotan`);
    await expect(map.locator('.ledger-item').first()).toBeVisible();
    await details(map).locator('summary').first().click();
    await expect(map.locator('path[data-island]')).toHaveCount(islands.filter(({ id, properties }) => properties.name && id !== 'habomai').length);
    const before = await facts(map);
    expect(before.claims).toHaveLength(25);
    expect(before.looks.length).toBeGreaterThan(2);
    for (const count of [before.events, before.cited, before.status, before.island]) expect(count.length).toBeGreaterThan(20);
    for (const perspective of [...parties, 'neutral']) {
      await map.locator(`.perspectives input[value=${perspective}]`).check();
      await expect(map.locator('.key-toggle')).toHaveText(perspective === 'neutral' ? /^\S+$/ : new RegExp(` · ${words[`perspective.${perspective}`]?.[language]}$`));
      const now = await shown(map);
      const first = perspective === 'neutral' ? (leads[language] ?? '') : perspective;
      for (const { id, properties: { name } } of islands) {
        if (!name) continue;
        const pair = paired(first, name, language);
        expect(now.list[id], `${id} in the list, ${perspective}`).toMatch(new RegExp(`^${pair}$`));
        if (id !== 'habomai') expect(now.aria[id], `${id} on the map, ${perspective}`).toMatch(new RegExp(`^${pair}[,、]`));
      }
      expect(now.group).toBe(plain(words[`group.${perspective}`]?.[language]));
      const drawn = boundaries.filter((line) => !line.to && line.perspectives.includes(perspective));
      expect(drawn).toHaveLength(perspective === 'neutral' ? 2 : 1);
      expect(now.lines).toEqual(sorted(drawn.map(({ id }) => id)));
      expect(now.keyLines).toEqual(sorted(drawn.map(({ label }) => plain(label[language]))));
      const reading = perspectives[perspective];
      expect(now.explained).toEqual(perspective === 'neutral' ? [] : [plain(reading?.text[language])]);
      expect(now.grounds).toEqual(perspective === 'neutral' ? [] : reading?.sources.map((source) => expect.stringContaining(String(sources.find(({ id }) => id === source)?.title))));
      expect(await facts(map), perspective).toEqual(before);
    }
  });
}

test('the name of the four together on the map leads with the party’s whose map is shown', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const four = places.find(({ id }) => id === 'four')?.names;
  for (const language of languages) {
    for (const perspective of ['neutral', ...parties]) {
      await page.goto('about:blank');
      const map = await openMap(page, `lang=${language}&perspective=${perspective}`);
      const first = perspective === 'neutral' ? (leads[language] ?? '') : perspective;
      await expect(map.locator('.pane-labels [data-label=place-four]')).toHaveText(new RegExp(`^${paired(first, four, language)}`));
    }
  }
});

for (const party of ['japan', 'russia'] as const) {
  test(`an embed asked to show ${party}’s map says so, and the reader can go back to the neutral one`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 420 });
    const map = await openMap(page, '', `/embed.html?lang=en&perspective=${party}`);
    const key = map.locator('.key-toggle');
    await expect(key).toHaveText(`Key · As ${party === 'japan' ? 'Japan' : 'Russia'} maps it`);
    await expect(key).toBeInViewport({ ratio: 1 });
    await expect(map.locator('.chart-lines [data-boundary]')).toHaveCount(1);
    await expect(map.locator(`[data-boundary=claim-${party}]`)).toBeAttached();
    await expect(map.locator('[data-island=kunashir]')).toHaveAttribute('data-status', 'disputed');
    await key.click();
    await map.getByRole('radio', { name: 'Neutral' }).check();
    await expect(key).toHaveText('Key');
    await expect(map.locator('.chart-lines [data-boundary]')).toHaveCount(2);
    await expect(map.locator('[data-island=kunashir]')).toHaveAttribute('aria-label', /^Kunashir\s\/ Kunashiri/);
  });
}

test('every perspective is explained under About, with what it rests on', async ({ page }) => {
  for (const language of languages) {
    await page.goto('about:blank');
    const map = await openMap(page, `lang=${language}`);
    await tab(map, 'about');
    const explained = map.locator('#about-perspectives');
    await expect(explained.locator('h3 + p')).toHaveText(Object.values(perspectives).map(({ text }) => plain(text[language])));
    await expect(explained.locator('.sources > li')).toHaveCount(Object.values(perspectives).flatMap(({ sources: on }) => on).length);
  }
});

test('a link carries the perspective that was chosen', async ({ page }) => {
  const map = await openMap(page);
  await map.getByRole('radio', { name: 'As Japan maps it' }).check();
  await expect(page).toHaveURL(/perspective=japan/);
  await map.getByRole('radio', { name: 'Neutral' }).check();
  await expect(page).not.toHaveURL(/perspective=/);
});
