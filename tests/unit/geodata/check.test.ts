import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles, checkFolder, tell } from '../../../geodata/check';
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
  expect(problems.map(tell).join('\n')).toMatch(/^edition\.json: cannot be read/m);
});

test('every rule has a fault that breaks it', async () => {
  const index = readFileSync(join(folder, 'rules/index.ts'), 'utf8');
  const names = [...index.matchAll(/import \{ (\w+) \}/g)].map(([, name]) => name);
  expect(names.filter((name) => !faults.some(({ rule }) => rule === name))).toEqual([]);
});
