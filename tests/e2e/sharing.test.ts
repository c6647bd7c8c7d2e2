import { expect, test } from '@playwright/test';

test('each language has an oEmbed answer whose frame and picture exist', async ({ page, request }) => {
  for (const path of ['/', '/ru.html', '/ja.html']) {
    await page.goto(path);
    const link = (await page.locator('link[type="application/json+oembed"]').getAttribute('href')) ?? '';
    const answer = await (await request.get(new URL(link).pathname)).json();
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 800, height: 600, thumbnail_width: 1200, thumbnail_height: 630 });
    expect(answer.title).not.toMatch(/[<>]/);
    expect(answer.html).not.toContain('allowfullscreen'); // beside `allow` it is a warning in the host's console
    const source = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
    expect((await request.get(new URL(source).pathname)).ok()).toBe(true);
    const picture = await (await request.get(new URL(answer.thumbnail_url).pathname)).body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('the page tells cards and search engines what it is; the frame sends them to the page', async ({ page }) => {
  await page.goto('/');
  const content = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:url', 'twitter:image']) expect(await content(name), name).toBeTruthy();
  expect(await content('twitter:card')).toBe('summary_large_image');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toMatch(/^https?:/);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data.about.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Kunashir', 'Iturup', 'Shikotan', 'Habomai Islands']));
  await page.goto('/embed.html');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical);
  expect(await content('robots')).toBe('noindex');
});
