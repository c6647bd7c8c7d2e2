import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { openMap, setState } from './map-page';

/** Pairs of names, set straight, whose letters meet; and names that lie under a control. */
const collisions = (map: Locator): Promise<readonly string[]> =>
  map.evaluate((host) => {
    const root = host.shadowRoot;
    if (!root) return ['no map'];
    const inset = 3; // a line's box is higher than its letters
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
    };
    const names = [...root.querySelectorAll('.label')]
      .filter((label) => !label.querySelector('textPath'))
      .map((label) => ({ id: label.getAttribute('data-label') ?? '', ...boxOf(label.querySelector('.label-words') ?? label) }));
    const controls = [...root.querySelectorAll('[data-obstacle]')].map((element) => ({ id: element.className, ...boxOf(element) })).filter(({ left, right }) => right > left);
    type Box = (typeof names)[number];
    const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return names.flatMap((a, i) => [...names.slice(i + 1), ...controls].filter((b) => meet(a, b)).map((b) => `${a.id} × ${b.id}`));
  });

for (const language of ['en', 'ru', 'ja']) {
  test(`names never collide, at any zoom, in ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const map = await openMap(page, `lang=${language}`);
    for (const at of ['44.4,147.3,7', '46.5,151,6', '43.6,146.2,9', '44.05,145.8,10', '43.85,146.75,11.5', '50.5,155.8,8']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `lang=${language}&at=${at}`);
      await expect(page).toHaveURL(new RegExp(`at=[\\d.]+,[\\d.]+,${at.split(',')[2]}(&|$)`));
      await expect(map.locator('.labels:not(.is-moving) .label')).not.toHaveCount(0); // those of this camera
      await expect.poll(() => collisions(map)).toEqual([]);
    }
  });
}

test('names of the first view stay where they are when a finer coast has come', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const map = await openMap(page);
  const places = () => map.locator('.label').evaluateAll((labels) =>
    Object.fromEntries(labels.map((label) => [label.getAttribute('data-label'), label.querySelector('.label-words')?.getAttribute('transform')])));
  const first = await places();
  const iturup = map.locator('[data-island=iturup]');
  await expect.poll(async () => (await iturup.getAttribute('d'))?.length ?? 0).toBeGreaterThan(5000);
  // Names are set anew when another year is shown.
  await setState(map, { date: '1800' });
  await expect(iturup).not.toHaveAttribute('data-status', 'disputed');
  await expect.poll(places).not.toEqual(first);
  await setState(map, { date: '' });
  await expect.poll(places).toEqual(first);
});

test('names that were made and never set do not stay: a picture would show them', async ({ page }) => {
  const map = await openMap(page);
  await expect(map.locator('.label')).not.toHaveCount(0);
  const made = await map.evaluate(async (element) => {
    const host = element as HTMLElementTagNameMap['kuril-map'];
    const unset = () => host.shadowRoot?.querySelectorAll('.label[visibility]').length ?? 0;
    host.setState({ perspective: 'japan' });
    while (unset() === 0) await new Promise(requestAnimationFrame);
    host.setState({ perspective: 'neutral' });
    return unset();
  });
  expect(made).toBeGreaterThan(0);
  await expect(map.locator('.label[visibility]')).toHaveCount(0);
});

test('names keep clear of the key, however often it is opened and closed', async ({ page }) => {
  const map = await openMap(page, 'at=43.4,147.2,8');
  const key = map.locator('.key-toggle');
  for (const expanded of ['false', 'true', 'false', 'true']) {
    await key.click();
    await expect(key).toHaveAttribute('aria-expanded', expanded);
    await expect.poll(() => collisions(map)).toEqual([]);
  }
});

interface NamedIsland {
  readonly id: string;
  readonly rank: number;
  readonly parent?: string;
}
const features = JSON.parse(readFileSync('geodata/islands.geojson', 'utf8')).features as readonly { readonly id: string; readonly properties: { readonly name?: object; readonly rank: number; readonly parent?: string } }[];
const islands: readonly NamedIsland[] = features.filter(({ properties }) => properties.name).map(({ id, properties: { rank, parent } }) => ({ id, rank, ...(parent ? { parent } : {}) }));

/** Names of islands that stand nearer another island, of their rank or higher, than their own; by points of drawn outlines that are in sight. */
const misplaced = (map: Locator): Promise<readonly string[]> =>
  map.evaluate((host, islands) => {
    const root = host.shadowRoot;
    if (!root) return ['no map'];
    const [frame, ...over] = [...root.querySelectorAll('.map, [data-obstacle], .leaflet-popup')].map((element) => element.getBoundingClientRect());
    const holds = (box: DOMRect | undefined, { x, y }: DOMPoint) => box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom;
    const isSeen = (point: DOMPoint) => holds(frame, point) && !over.some((box) => holds(box, point));
    /** Of each outline, told as a first place and steps from there. */
    const cornersOf = (d: string) => d.split('M').slice(1).flatMap((outline) => {
      const steps = outline.split('m')[0]?.match(/-?[\d.]+/g)?.map(Number) ?? [];
      let [x, y] = [0, 0];
      return Array.from({ length: steps.length / 2 }, (_, i) => {
        x += steps[2 * i] ?? 0;
        y += steps[2 * i + 1] ?? 0;
        return new DOMPoint(x, y);
      });
    });
    const outlines = new Map([...root.querySelectorAll<SVGPathElement>('.chart-islands [data-island]')].map((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      return [path.getAttribute('data-island') ?? '', cornersOf(path.getAttribute('d') ?? '').map((corner) => corner.matrixTransform(matrix)).filter(isSeen)];
    }));
    const toIslands = (box: DOMRect, ids: readonly string[]) =>
      Math.min(...ids.flatMap((id) => outlines.get(id) ?? []).map(({ x, y }) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))));
    return [...root.querySelectorAll('.pane-labels .label-island')].flatMap((label) => {
      const island = islands.find(({ id }) => id === label.getAttribute('data-label'));
      if (!island) return [];
      const own = islands.filter(({ id, parent }) => id === island.id || parent === island.id).map(({ id }) => id);
      const box = (label.querySelector('.label-words') ?? label).getBoundingClientRect();
      const away = toIslands(box, own);
      return islands
        .filter(({ id, rank }) => rank <= island.rank && !own.includes(id) && toIslands(box, [id]) < away)
        .map(({ id }) => `${island.id} by ${id}`);
    });
  }, islands);

/** Towns' and villages' names that a boundary line crosses or parts from their symbol. */
const acrossLines = (map: Locator): Promise<readonly string[]> =>
  map.evaluate((host) => {
    const root = host.shadowRoot;
    if (!root) return ['no map'];
    const lines = [...root.querySelectorAll<SVGPathElement>('path.boundary')].flatMap((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const step = 2 / matrix.a; // two pixels
      return Array.from({ length: Math.ceil(path.getTotalLength() / step) }, (_, i) => path.getPointAtLength(i * step).matrixTransform(matrix));
    });
    if (!root.querySelector('path.boundary')) return ['no lines'];
    return [...root.querySelectorAll('.pane-labels :is(.label-town, .label-city, .label-village)')].flatMap((label) => {
      const words = (label.querySelector('.label-words') ?? label).getBoundingClientRect();
      const symbol = (label.querySelector('.symbol') ?? label).getBoundingClientRect();
      // From the symbol's middle to the name's, in small steps: no point of a line within two pixels.
      const from = [symbol.left + symbol.width / 2, symbol.top + symbol.height / 2] as const;
      const to = [words.left + words.width / 2, words.top + words.height / 2] as const;
      const crosses = lines.some(({ x, y }) => {
        if (x > words.left && x < words.right && y > words.top + 2 && y < words.bottom - 2) return true;
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
        return share > 0 && share < 1 && Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy) < 1;
      });
      return crosses ? [label.getAttribute('data-label') ?? ''] : [];
    });
  });

const frames = [
  { size: [1440, 900], path: '/' }, { size: [1024, 600], path: '/' }, { size: [390, 844], path: '/' }, { size: [640, 420], path: '/embed.html' },
  { size: [640, 360], path: '/embed.html' }, { size: [558, 370], path: '/embed.html' }, { size: [320, 400], path: '/embed.html' },
] as const;

for (const language of ['en', 'ru', 'ja']) {
  test(`each island's name stands nearest its own outline, and no town's name lies across a boundary line, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const { size: [width, height], path } of frames) {
      await page.setViewportSize({ width, height });
      for (const state of ['', 'island=shikotan', 'island=kunashir', 'at=43.45,146.05,10', 'key']) {
        await page.goto('about:blank');
        const map = await openMap(page, `lang=${language}${state && state !== 'key' ? `&${state}` : ''}`, path);
        if (state === 'key') await map.locator('.key-toggle').click();
        await page.waitForTimeout(400);
        const wrong = async () => [...(await misplaced(map)), ...(await acrossLines(map))];
        await expect.poll(wrong, { timeout: 1500 }).toEqual([]).catch(() => {});
        found.push(...(await wrong()).map((what) => `${width}x${height} ${state}: ${what}`));
        const oneSided = await map.locator('.pane-labels :is([data-label=kunashir], [data-label=iturup]) .label-lead').evaluateAll((names) => names.flatMap(({ textContent }) => (/\S\s*[/／]\s*\S/.test(textContent ?? '') ? [] : [textContent ?? ''])));
        found.push(...oneSided.map((what) => `${width}x${height} ${state}: ${what} without the other party’s name`));
        if (state.startsWith('island')) expect(await map.locator('.pane-labels .label-island.is-chosen').count(), `${width}x${height} ${state}`).toBe(1);
        if (state !== '') continue;
        expect(await map.locator('.pane-labels .label-island.rank-1').count(), `${width}x${height}`).toBe(4);
        const room = width > 320 || language !== 'ru'; // its words are the longest; the key then names the claimants
        expect(await map.locator('.pane-labels .label-boundary').count(), `claimants' names at ${width}x${height}`).toBe(room ? 2 : 0);
      }
    }
    expect(found).toEqual([]);
  });
}
