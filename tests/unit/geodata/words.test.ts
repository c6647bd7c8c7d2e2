import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOfTheBuild } from '../../../geodata/plugin';
import { storyWords } from '../../../src/i18n/word-key';

const top = join(__dirname, '../../..');
const textOf = (paths: readonly string[]): string => paths.map((path) => readFileSync(path, 'utf8')).join('\n');
const codeIn = (folder: string): string =>
  textOf(readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(top, folder, name)).filter((path) => path.endsWith('.ts') && !path.endsWith('word-key.ts')));
const code = [codeIn('src'), codeIn('geodata'), textOf([join(top, 'index.html'), join(top, 'embed.html')])].join('\n');
const wordsOf = (file: string): readonly string[] => Object.keys(JSON.parse(readFileSync(join(top, 'geodata', file), 'utf8')).words);
const words = wordsOf('languages/en.json');

/** Keys are written out, or put together as `finding.${id}` or `storyWord(t, 'fact', kind)`. */
const templates = [
  ...[...code.matchAll(/`([a-zA-Z.]+\.)\$\{[^}]+\}([a-zA-Z.]*)`/g)].map(([, before = '', after = '']) => ({ before, after })),
  ...[...code.matchAll(/storyWord\(t, '([\w.]+)'/g)].map(([, group = '']) => ({ before: `${group}.`, after: '' })),
];
const isUsed = (key: string) => new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`]`).test(code) || templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length);

test('brackets are those of the language, none of the code’s own', () => {
  expect([...codeIn('src').matchAll(/.{0,30}[\s`}>]\(\$\{.{0,30}/g)].map(([found]) => found)).toEqual([]);
});

test('the map says none of the words that it is built without', () => {
  for (const word of wordsOfTheBuild) {
    expect(words).toContain(word);
    expect(codeIn('src')).not.toContain(`'${word}'`);
  }
});

test('every interface word is used somewhere', () => {
  expect([...words, ...storyWords].filter((key) => !isUsed(key))).toEqual([]);
});
