import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { openMap } from './map-page';

/**
 * What stands on what. A ground may be seen through: "halo/0.55 depth-3" is the halo at 55 % over
 * that depth. Text needs 4.5 to 1, lines and edges that mean something 3 to 1 (WCAG 1.4.3, 1.4.11).
 */
const surfaces = ['paper', 'card', 'chip'];
const findings = ['supported', 'caveat', 'position', 'contested', 'differs'].map((finding) => `finding-${finding}`);
const depths = ['sea', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((band) => `depth-${band}`)];
/** The deepest water that a coast of the data touches is 1000 m. */
const shores = depths.slice(0, 5);
const lands = ['land', 'first', 'second', 'disputed'];

const uses: readonly { readonly need: 4.5 | 3; readonly what: string; readonly inks: readonly string[]; readonly grounds: readonly string[] }[] = [
  { need: 4.5, what: 'Text of panel, details, key and time bar', inks: ['ink', 'ink-soft', 'ink-faint', 'accent', ...findings], grounds: surfaces },
  { need: 4.5, what: 'Words of status and messages', inks: ['chip-ink'], grounds: ['chip'] },
  { need: 4.5, what: 'Words of filled buttons', inks: ['accent-ink'], grounds: ['accent'] },
  { need: 4.5, what: 'Words of chosen buttons', inks: ['paper'], grounds: ['ink'] },
  { need: 4.5, what: 'Names of land, in their halo', inks: ['ink', 'ink-soft', 'ink-faint', 'volcano', 'claim-line'], grounds: ['halo'] },
  { need: 4.5, what: 'Names of water, in their halo, over every depth', inks: ['water-ink'], grounds: depths.map((depth) => `halo/0.55 ${depth}`) },
  { need: 3, what: 'Coast, to the depths that coasts touch', inks: ['land-edge'], grounds: shores },
  { need: 3, what: 'Coast of the disputed islands', inks: ['disputed-edge'], grounds: [...shores, 'disputed'] },
  { need: 3, what: 'Hatches and dots on their ground', inks: ['disputed-stripe'], grounds: ['disputed'] },
  { need: 3, what: 'Hatches and dots on their ground', inks: ['first-strong'], grounds: ['first'] },
  { need: 3, what: 'Hatches and dots on their ground', inks: ['second-strong'], grounds: ['second'] },
  { need: 3, what: 'Claim and treaty lines in their casing, over water and land', inks: ['claim-line'], grounds: [...depths, ...lands].map((ground) => `halo/0.75 ${ground}`) },
  { need: 3, what: 'Edges of fields', inks: ['field'], grounds: ['paper'] },
  { need: 3, what: 'Marks of the time bar', inks: ['ink-faint', 'accent'], grounds: ['paper'] },
  { need: 3, what: 'Focus ring in the panel', inks: ['focus'], grounds: surfaces },
  { need: 3, what: 'Focus ring on the map: its inner and its outer one', inks: ['focus'], grounds: ['halo'] },
  { need: 3, what: 'Coast of an island that is lit', inks: ['accent'], grounds: shores },
];

type Rgb = readonly [number, number, number];

/** The tokens' colours as Chromium computes them in the scheme that is on. */
async function coloursOf(map: Locator): Promise<Readonly<Record<string, Rgb>>> {
  const names = [...new Set(uses.flatMap(({ inks, grounds }) => [...inks, ...grounds.flatMap((ground) => ground.split(' ').map((part) => part.split('/')[0] ?? ''))]))];
  return map.locator('.kuril').evaluate((root, tokens) => {
    const probe = root.appendChild(document.createElement('i'));
    const declared = getComputedStyle(root);
    const read = (token: string): Rgb => {
      if (!declared.getPropertyValue(`--${token}`)) throw new Error(`There is no colour --${token}`); // it would read as the ink around it
      probe.style.color = `var(--${token})`;
      const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b];
    };
    const colours = Object.fromEntries(tokens.map((token) => [token, read(token)]));
    probe.remove();
    return colours;
  }, names);
}

const black: Rgb = [0, 0, 0];

function groundOf(colours: Readonly<Record<string, Rgb>>, ground: string): Rgb {
  const [over = '', under] = ground.split(' ');
  const [token = '', alpha = '1'] = over.split('/');
  const top = colours[token] ?? black;
  const below = under ? (colours[under] ?? black) : top;
  return [0, 1, 2].map((i) => (top[i] ?? 0) * Number(alpha) + (below[i] ?? 0) * (1 - Number(alpha))) as unknown as Rgb;
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const report = new URL('../contrast.md', import.meta.url);

test('every text and every meaningful line stands off every ground it is used on, in both schemes', async ({ page }) => {
  const map = await openMap(page);
  const measured: Record<string, Readonly<Record<string, Rgb>>> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    measured[colorScheme] = await coloursOf(map);
  }
  expect(measured.light?.paper).not.toEqual(measured.dark?.paper);
  const tooFaint: string[] = [];
  const rows = uses.flatMap(({ need, what, inks, grounds }) =>
    inks.map((ink) => {
      const figures = (['light', 'dark'] as const).map((scheme) => {
        const colours = measured[scheme] ?? {};
        const ratios = grounds.map((ground) => ({ ground, ratio: contrast(colours[ink] ?? black, groundOf(colours, ground)) })).sort((a, b) => a.ratio - b.ratio);
        for (const { ground, ratio } of ratios) if (ratio < need) tooFaint.push(`${ink} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`);
        const [least] = ratios;
        return least ? `${(Math.floor(least.ratio * 10) / 10).toFixed(1)}${grounds.length > 1 ? ` (${least.ground.replace(/halo\S+ /, '')})` : ''}` : '';
      });
      return `| ${what} | \`${ink}\` | ${need} | ${figures.join(' | ')} |`;
    }),
  );
  expect(tooFaint).toEqual([]);
  const table = `# Contrast

The least contrast of each colour over all grounds it stands on, with that ground, as Chromium computes them.
Written by \`UPDATE=1\` and checked by \`tests/e2e/contrast.test.ts\`.

| what | colour | needs | light | dark |
|---|---|--:|--:|--:|
${rows.join('\n')}
`;
  if (process.env.UPDATE) writeFileSync(report, table);
  expect(readFileSync(report, 'utf8'), 'the figures in tests/contrast.md are of another build: write them anew with UPDATE=1').toBe(table);
});
