import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { administrations, boundaries, islands, sources } from './geodata';
import { openMap } from './map-page';

/** What the record of a day rests on, read from the data anew. Days are whole, so that they compare as text. */
const inForce = ({ from, to = '9' }: { from: string; to?: string }, day: string) => from <= day && day < to;
const behindTheMap = (day: string): readonly string[] => [
  ...administrations.filter((held) => inForce(held, day)),
  ...boundaries.filter((line) => inForce(line, day) && line.perspectives.includes('neutral')),
].flatMap((record) => record.sources);
const factsOf = (island: string): readonly string[] =>
  (islands.find(({ id }) => id === island)?.properties.facts ?? [])
    .filter(({ kind }) => ['area', 'residents-then', 'residents-now', 'highest', 'distance'].includes(kind))
    .flatMap((fact) => fact.sources);

async function take(map: Locator, format: 'svg' | 'png'): Promise<{ readonly name: string; readonly file: Buffer }> {
  await map.locator('[data-action=download]').click();
  const [download] = await Promise.all([map.page().waitForEvent('download'), map.locator(`[data-picture=${format}]`).click()]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** Our page's policy lets nobody parse: another page does. */
async function elsewhere<Value>(page: Page, use: (blank: Page) => Promise<Value>): Promise<Value> {
  const blank = await page.context().newPage();
  const value = await use(blank);
  await blank.close();
  return value;
}

/** What an XML parser makes of a drawing. */
const parsed = (page: Page, file: Buffer) =>
  elsewhere(page, (blank) => blank.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'application/xml');
    const all = [...drawing.querySelectorAll('*')];
    const ids = all.flatMap(({ id }) => (id ? [id] : []));
    const values = all.flatMap((element) => [...element.attributes].filter(({ name }) => name !== 'xmlns').map(({ name, value }) => ({ name, value })));
    return {
      faults: drawing.querySelectorAll('parsererror').length,
      names: [...new Set(all.map(({ localName }) => localName))],
      numbers: [...drawing.querySelectorAll('#sheet text')].flatMap(({ textContent }) => (/^\d+$/.test(textContent ?? '') ? [Number(textContent)] : [])),
      words: (drawing.querySelector('#sheet')?.textContent ?? '').replace(/\s+/g, ' '),
      labels: (drawing.querySelector('#labels')?.textContent ?? '').replace(/\s+/g, ' '),
      panes: [...drawing.querySelectorAll('#map > g')].map(({ id }) => id),
      doubled: ids.filter((id, i) => ids.indexOf(id) !== i),
      outside: values.filter(({ name, value }) => (/href|src/.test(name) ? !/^(#|data:image\/png)/.test(value) : name !== 'lang' && /url\((?!#)|^https?:/.test(value))),
      missing: values.flatMap(({ name, value }) => /^(?:url\()?#([\w-]+)\)?$/.exec(name === 'href' || value.startsWith('url') ? value : '')?.[1] ?? []).filter((id) => !ids.includes(id)),
      fonts: [...new Set(values.filter(({ name }) => name === 'font-family').map(({ value }) => value))].sort(),
    };
  }, file.toString('utf8')));

/** Colours of a picture's map and of what stands under it, the most frequent first. */
const looked = (page: Page, file: Buffer, mapShare: number) =>
  page.evaluate(async ([encoded, share]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.drawImage(image, 0, 0);
    const colours = (top: number, bottom: number) => {
      const pixels = new Uint32Array(pen.getImageData(0, top, canvas.width, bottom - top).data.buffer);
      const seen = new Map<number, number>();
      for (let i = 0; i < pixels.length; i += 5) seen.set(pixels[i] ?? 0, (seen.get(pixels[i] ?? 0) ?? 0) + 1);
      return [...seen].sort(([, one], [, other]) => other - one).map(([colour]) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
    };
    const split = Math.round(canvas.height * share);
    return { map: colours(0, split), sheet: colours(split, canvas.height) };
  }, [file.toString('base64'), mapShare] as const);

const cases = [
  { state: 'as it opens', hash: 'lang=en', scheme: 'light', day: '2026-11-27', date: '27 November 2026', labels: ['Kunashir', 'Shikotan', 'Habomai', '択捉島'], words: ['administered by Russia, claimed by Japan', 'border as Japan claims it', 'Names and lines on this map imply no judgement', 'version 1.4.0'], facts: [] },
  { state: 'with an island chosen, dark', hash: 'lang=en&island=iturup', scheme: 'dark', day: '2026-11-27', date: '27 November 2026', labels: ['Iturup / Etorofu'], words: ['Iturup / Etorofu', 'since 1945, until December 1991 by the Soviet Union', 'Area: 3,166.6 km²', 'island=iturup'], facts: factsOf('iturup') },
  { state: 'on a day of 1945, in Japanese', hash: 'lang=ja&date=1945-08-28', scheme: 'light', day: '1945-08-28', date: '1945年8月28日', labels: ['択捉島', '国後島'], words: ['ソビエト連邦の軍事占領下', '表示の立場：中立', 'この地図の名称や線は'], facts: [] },
  { state: 'in 1905, in Russian, on a phone', hash: 'lang=ru&date=1905-12-01&island=kunashir', scheme: 'light', day: '1905-12-01', date: '1 декабря 1905', labels: ['Кунашир'], words: ['Кунашир / Кунасири', 'Японской империи', 'Названия и линии на этой карте'], facts: factsOf('kunashir'), viewport: { width: 390, height: 844 } },
] as const;

for (const { state, hash, scheme, day, date, labels, words, facts, ...rest } of cases) {
  test(`the view ${state} is taken away as a drawing that stands by itself, with every source`, async ({ page }) => {
    if ('viewport' in rest) await page.setViewportSize(rest.viewport);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const map = await openMap(page, hash);
    await expect(map.locator('.ledger-item')).toHaveCount(25);
    const { name, file } = await take(map, 'svg');
    expect(name).toBe(`kuril-map-${day}.svg`);
    const drawing = await parsed(page, file);
    expect(drawing.faults).toBe(0);
    expect(drawing.outside).toEqual([]);
    expect(drawing.missing).toEqual([]);
    expect(drawing.doubled).toEqual([]);
    expect(drawing.fonts).toEqual(['serif', 'system-ui, sans-serif']);
    expect(drawing.names).not.toContain('foreignObject');
    expect(drawing.panes).toEqual(expect.arrayContaining(['depth', 'land', 'islands', 'labels']));
    for (const label of labels) expect(drawing.labels).toContain(label);
    for (const word of [date, 'GSHHG', 'ETOPO5', 'http://localhost', ...words]) expect(drawing.words).toContain(word);
    const expected = [...new Set([...behindTheMap(day), ...facts])];
    expect(expected.length).toBeGreaterThan(5);
    for (const id of expected) {
      const source = sources.find((candidate) => candidate.id === id);
      const title = typeof source?.title === 'string' ? source.title : source?.title[hash.slice(5, 7)];
      expect(drawing.words).toContain(title?.replace(/\s+/g, ' '));
      if (source?.url) expect(drawing.words).toContain(source.url);
    }
    expect(drawing.numbers.sort((one, other) => one - other)).toEqual(expected.map((_, i) => i + 1));
    await expect(map.getByRole('status').filter({ hasText: name })).toBeAttached();
  });

  test(`the view ${state} is taken away as a picture of twice its size`, async ({ page }) => {
    if ('viewport' in rest) await page.setViewportSize(rest.viewport);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const map = await openMap(page, hash);
    await expect(map.locator('.ledger-item')).toHaveCount(25);
    const { width = 0, height = 0 } = (await map.locator('.map').boundingBox()) ?? {};
    const { name, file } = await take(map, 'png');
    expect(name).toBe(`kuril-map-${day}.png`);
    expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(file.readUInt32BE(16)).toBe(Math.round(width) * 2);
    const total = file.readUInt32BE(20);
    expect(total).toBeGreaterThan(height * 2 + 500);
    const picture = await looked(page, file, (height * 2) / total);
    expect(picture.map.length).toBeGreaterThan(500);
    expect(picture.sheet.length).toBeGreaterThan(50);
    const paper = picture.sheet[0] ?? [];
    const brightness = paper.reduce((sum, part) => sum + part, 0) / 3;
    if (scheme === 'dark') expect(brightness).toBeLessThan(60);
    else expect(brightness).toBeGreaterThan(200);
  });
}

test('in a party’s perspective the picture says so and why, and names lead as it writes them', async ({ page }) => {
  const map = await openMap(page, 'lang=en&perspective=japan&claim=c17');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  const { file } = await take(map, 'svg');
  const { words, labels } = await parsed(page, file);
  expect(labels).toContain('Etorofu / Iturup');
  for (const said of ['Perspective: As Japan maps it', 'Japanese maps draw the border', 'Claim 17', 'Rossa Primavera News Agency, 21 March 2022', 'Differs from the record', 'Russia: ', 'Japan: ']) expect(words).toContain(said);
});

test('no line of the sheet leaves the picture, on a phone and in Russian', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const map = await openMap(page, 'lang=ru&island=habomai');
  await expect(map.locator('.ledger-item')).toHaveCount(25);
  const { file } = await take(map, 'svg');
  const wide = await elsewhere(page, async (blank) => {
    await blank.setViewportSize({ width: 390, height: 844 });
    await blank.setContent(file.toString('utf8'));
    return blank.evaluate(() => {
    const right = document.querySelector('svg')?.viewBox.baseVal.width ?? 0;
    const lines = [...document.querySelectorAll<SVGGraphicsElement>('#sheet text')];
    return lines.filter((line) => line.getBBox().x + line.getBBox().width > right - 8).map(({ textContent }) => textContent);
    });
  });
  expect(wide).toEqual([]);
});

test('when the picture’s code cannot be loaded the reader is told, and the button works once it can', async ({ page }) => {
  await page.route(/picture-.*\.js/, (route) => route.abort());
  const map = await openMap(page, 'lang=en');
  await map.locator('[data-action=download]').click();
  await map.locator('[data-picture=svg]').click();
  await expect(map.getByRole('status').filter({ hasText: 'could not be made' })).toBeAttached();
  await page.unroute(/picture-.*\.js/);
  expect((await take(map, 'svg')).name).toMatch(/\.svg$/);
});
