import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, tellAll } from '../../geodata/check';
import { compileAtlas } from '../../geodata/compile/atlas';
import { compileLedger } from '../../geodata/compile/ledger';
import { compileCoast } from '../../geodata/compile/levels';
import { renderServed } from '../../src/served/render-served';

const top = join(__dirname, '../..');
const filesOf = (folder: string) => {
  const { files, problems } = checkFolder(join(top, folder));
  if (!files) throw new Error(tellAll(problems));
  return files;
};

test('the code names no party, island or place of the story, nor its languages', () => {
  const files = filesOf('geodata');
  const { parties, languages } = files['edition.json'];
  const names = [
    ...files['islands.geojson'].features.flatMap(({ properties }) => Object.values(properties.name ?? {})),
    ...files['places.json'].places.flatMap(({ name, names: both }) => [...(name ? [name] : []), ...Object.values(both ?? {})]),
  ].flatMap((forms) => Object.values(forms));
  const ids = [...parties, ...files['polities.json'].polities.filter(({ id }) => id !== 'joint')].map(({ id }) => id);
  const named = files['islands.geojson'].features.filter(({ properties }) => properties.name).map(({ id }) => String(id));
  const nouns = [...new Set([...names, ...ids, ...named])].map((noun) => noun.toLowerCase());
  expect(nouns.length).toBeGreaterThan(200);
  const foreign = languages.filter((language) => language !== 'en').flatMap((language) => [`'${language}'`, `"${language}"`]);
  const found = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|css|json)$/.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(top, 'src', path), 'utf8').toLowerCase();
      const words = ` ${code.replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')} `;
      return [...nouns.filter((noun) => words.includes(` ${noun} `)), ...foreign.filter((language) => code.includes(language))].map((noun) => `${path}: ${noun}`);
    });
  expect(found).toEqual([]);
});

describe('a second story, of two invented islets', () => {
  const files = filesOf('tests/fixtures/story');
  const atlas = compileAtlas(files, 'en');
  const ledger = compileLedger(files, 'en');

  test('has its own parties, names, perspectives and time', () => {
    expect([atlas.parties, atlas.perspectives, atlas.earliest]).toEqual([['tavora', 'quell'], ['neutral', 'tavora', 'quell'], '1900']);
    expect(atlas.islands.find(({ id }) => id === 'selo')?.name).toEqual({
      forms: { tavora: 'Selo', quell: 'Sella' },
      native: [{ text: 'Selo', lang: 'eo' }, { text: 'Sella', lang: 'la' }],
    });
    expect(atlas.polities.map(({ id, holder }) => [id, holder])).toEqual([['tavora', 'first'], ['quell', 'second']]);
  });

  test('shares the interface’s words and has its own beside them', () => {
    expect([atlas.words.close, atlas.words.title, atlas.words['claim.quell']]).toEqual(['Close', 'Two islets, one lamp', 'Quell']);
  });

  test('is drawn and written into a page by the same code', () => {
    const { view, text } = renderServed({
      atlas, ledger, locatorLand: '',
      packed: { coast: compileCoast(0, files['islands.geojson'] as never, files['land.geojson'] as never), depth: { grid: 1, bands: [] } },
    }, true, (words, size) => words.length * size * 0.5);
    expect(view).toContain('data-island="selo"');
    expect(text).toContain('Tavora holds that whoever lit the lamp');
    expect(text).toMatch(/<span lang="la">(<!--.*?-->)*Ministerium Quellae/);
    expect(text).toMatch(/<span\s*>(<!--.*?-->)*Archive of Old Harbour/);
    expect(view + text).not.toMatch(/kunashir|japan|russia|kuril (islands|chain)/i);
  });
});
