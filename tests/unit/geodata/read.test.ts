import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tell } from '../../../geodata/check';
import { readFiles } from '../../../geodata/read';

const top = join(__dirname, '../../..');
let folder: string;
const told = (): readonly string[] => readFiles(folder).problems.map(tell);

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'story-')), 'story');
  cpSync(join(top, 'tests/fixtures/story'), folder, { recursive: true });
  return () => rmSync(join(folder, '..'), { recursive: true });
});

test('a story that can be read has nothing told of it', () => {
  expect(told()).toEqual([]);
});

test('a file in another encoding is told, with the place of the first sign that cannot be read', () => {
  writeFileSync(join(folder, 'words.json'), Buffer.from([...Buffer.from('{\n  "title": "'), 0xcf, 0xf0, ...Buffer.from('"}')]));
  expect(told()).toContain('words.json: cannot be read as JSON: line 2, column 13: this sign is not UTF-8; save the file in that encoding');
});

describe('the README tells licences', () => {
  test('one that is not there is told', () => {
    rmSync(join(folder, 'README.md'));
    expect(told()).toEqual(['README.md: is missing from the folder of the data; it says, in a table headed "| data | source | licence |", under what licences they stand']);
  });
  test('one without the table is told', () => {
    writeFileSync(join(folder, 'README.md'), readFileSync(join(folder, 'README.md'), 'utf8').replace('| licence |', '| remarks |'));
    expect(told()).toEqual(['README.md: has no table headed "| data | source | licence |", which says under what licences the data stand']);
  });
});

describe('a folder that is not there', () => {
  const run = (script: string) => spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: top, encoding: 'utf8', env: { ...process.env, STORY: join(folder, 'nosuch') } });
  test('is told by the check, and nothing else is', () => {
    expect(run('geodata/check-cli.ts')).toMatchObject({ status: 1, stderr: `${join(folder, 'nosuch')}: there is no folder of this name\n` });
  });
  test('is told, not made, by the command that writes schemas', () => {
    expect(run('geodata/write-schemas.ts')).toMatchObject({ status: 1, stderr: `${join(folder, 'nosuch')}: there is no folder of this name\n` });
    expect(existsSync(join(folder, 'nosuch'))).toBe(false);
  });
});
