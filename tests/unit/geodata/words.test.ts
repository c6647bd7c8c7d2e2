import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const top = join(__dirname, '../../..');
const code = [
  ...['src', 'geodata'].flatMap((folder) => readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(top, folder, name))).filter((path) => path.endsWith('.ts')),
  join(top, 'index.html'),
  join(top, 'embed.html'),
].map((path) => readFileSync(path, 'utf8')).join('\n');
const { words }: { readonly words: Record<string, unknown> } = JSON.parse(readFileSync(join(top, 'geodata/languages/en.json'), 'utf8'));

/** Keys are written out, or put together as `fact.${kind}`. */
const templates = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{[^}]+\}([a-zA-Z.]*)`/g)].map(([, before = '', after = '']) => ({ before, after }));
const isUsed = (key: string) => new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`]`).test(code) || templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length);

test('every interface word is used somewhere', () => {
  expect(Object.keys(words).filter((key) => !isUsed(key))).toEqual([]);
});
