import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles, checkFolder, tell, tellAll } from '../../../geodata/check';
import { compileAtlas } from '../../../geodata/compile/atlas';
import { compileLedger } from '../../../geodata/compile/ledger';
import { parseJson } from '../../../geodata/json';
import { readFiles } from '../../../geodata/read';
import { faults } from '../../fixtures/bad/faults';

const folder = join(__dirname, '../../../geodata');
let sound: string;

beforeAll(() => {
  sound = JSON.stringify(readFiles(folder).files);
});

test('the published data hold together', () => {
  expect(checkFolder(folder).problems.map(tell)).toEqual([]);
});

describe('a fault in the data is told with its file, its place and a sentence', () => {
  test.each(faults)('$rule', ({ spoil, says }) => {
    const files = JSON.parse(sound);
    spoil(files);
    const told = checkFiles(files).problems.map(tell);
    expect(told.join('\n')).toContain(says);
  });
});

test('a file that is no JSON is told by name', () => {
  const { problems } = readFiles(join(__dirname, '../../fixtures/bad/broken'));
  expect(problems.map(tell).join('\n')).toMatch(/^edition\.json: cannot be read as JSON/m);
});

describe('a mistake in JSON is told with line, column and what is likely wrong', () => {
  test.each([
    ['{\n  "a": [1, 2],\n  "b": 3,\n}', 'line 3, column 9: the comma before "}" is one too many'],
    ['{"a": [1,\n  2,\n]}', 'line 2, column 4: the comma before "]" is one too many'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2: a comma is missing before: "b": 2}'],
    ['{"a" 1}', 'line 1, column 6: a colon is missing before: 1}'],
    ['{a: 1}', 'line 1, column 2: a field’s name in "double quotes" or "}" should stand here: a: 1}'],
    ["{'a': 1}", 'line 1, column 2: a field’s name in "double quotes" or "}" should stand here'],
    ['{"a": “x”}', 'line 1, column 7: a value should stand here: “x”}'],
    ['{"a": "x\ny"}', 'line 1, column 7: this text does not end on its line'],
    ['{"a": [1}', 'line 1, column 9: a comma is missing before: }'],
    ['{"a": {"b": 1}', 'line 1, column 15: the file ends before "}"'],
    ['{"a": 1,\n "b": {"a": 2},\n "a": 3}', 'line 3, column 2: the field "a" is here twice; only the last would count'],
    ['{"a": 1, "\\u0061": 2}', 'line 1, column 10: the field "a" is here twice'],
    ['{"a": True}', 'line 1, column 7: a value should stand here: True}'],
    ['{}}', 'line 1, column 3: the file should end before: }'],
    ['', 'line 1, column 1: the file is empty'],
  ])('%j', (text, says) => {
    expect(() => parseJson(text)).toThrow(says);
  });
  test('the mark that some editors put first is no mistake', () => {
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ a: 1 });
  });
});

test('a file that is not there is told by name', () => {
  const { problems } = readFiles(join(__dirname, '../../fixtures/bad/broken'));
  expect(problems.map(tell)).toContain('events.json: is missing from the folder of the data');
});

describe('the picture of the relief is looked at', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'geodata-'));
  afterAll(() => rmSync(temporary, { recursive: true }));

  test.each([
    ['no picture', null, 'relief.webp: is missing from the folder of the data'],
    ['an empty file', '', 'relief.webp: is no WebP picture'],
    ['a picture of another kind', '\x89PNG\r\n\x1a\n', 'relief.webp: is no WebP picture'],
    ['a recording', 'RIFF\0\0\0\0WAVEfmt ', 'relief.webp: is no WebP picture'],
  ])('%s', (_, content, says) => {
    if (content !== null) writeFileSync(join(temporary, 'relief.webp'), content, 'latin1');
    expect(checkFolder(temporary).problems.map(tell)).toContain(says);
  });
});

describe('a language is added by data alone', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'geodata-'));
  const file = (name: string) => join(temporary, name);
  const change = (name: string, how: (content: Record<string, unknown>) => unknown) => writeFileSync(file(name), JSON.stringify(how(JSON.parse(readFileSync(file(name), 'utf8')))));

  beforeAll(() => {
    cpSync(folder, temporary, { recursive: true, filter: (path) => !path.endsWith('.ts') });
    return () => rmSync(temporary, { recursive: true });
  });

  test('a file for a language that the edition does not name is told', () => {
    writeFileSync(file('languages/de.json'), readFileSync(file('languages/en.json')));
    expect(tellAll(checkFolder(temporary).problems)).toContain('languages/de.json: is of a language that edition.json does not name');
  });

  test('what is missing is told by file, no more than a reader can take in', () => {
    change('languages/de.json', (content) => ({ ...content, id: 'de', name: 'Deutsch', locale: 'de', cardLocale: 'de_DE' }));
    change('edition.json', (content) => ({ ...content, languages: ['en', 'ru', 'ja', 'de'], leads: { en: 'russia', ru: 'russia', ja: 'japan', de: 'russia' } }));
    const told = tellAll(checkFolder(temporary).problems).split('\n');
    expect(told[0]).toMatch(/^article\.json .*has no text in "de"/);
    expect(told.filter((line) => line.startsWith('article.json'))).toHaveLength(21);
    expect(told).toContainEqual(expect.stringMatching(/^events\.json: and \d+ more \(npm run data -- --all\)$/));
    expect(tellAll(checkFolder(temporary).problems, Number.POSITIVE_INFINITY)).not.toContain('more (');
  });

  test('with every text in place the whole map is compiled in it', () => {
    const translate = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(translate);
      if (typeof value !== 'object' || value === null) return value;
      const inner = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, translate(own)]));
      return typeof inner.en === 'string' ? { ...inner, de: `de ${inner.en}` } : inner;
    };
    for (const name of ['article', 'events', 'administrations', 'polities', 'boundaries', 'perspectives', 'about', 'places', 'words', 'keepers', 'sources']) change(`${name}.json`, (content) => translate(content));
    change('islands.geojson', (content) => translate(content));
    const { files, problems } = checkFolder(temporary);
    expect(tellAll(problems)).toBe('');
    if (!files) return;
    expect(compileAtlas(files, 'de').boundaries[0]?.name).toMatch(/^de /);
    expect(compileLedger(files, 'de').claims[0]?.text).toMatch(/^de /);
  });
});

test('every rule has a fault that breaks it', async () => {
  const index = readFileSync(join(folder, 'rules/index.ts'), 'utf8');
  const names = [...index.matchAll(/import \{ (\w+) \}/g)].map(([, name]) => name);
  expect(names.filter((name) => !faults.some(({ rule }) => rule === name))).toEqual([]);
});
