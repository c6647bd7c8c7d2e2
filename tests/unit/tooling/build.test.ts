import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const top = join(__dirname, '../../..');

test('a build from faulty data tells them as the check does, and leaves the last build alone', () => {
  const isBuilt = existsSync(join(top, 'dist'));
  const { status, stderr } = spawnSync(process.execPath, ['tests/tooling/build.mjs'], { cwd: top, encoding: 'utf8', env: { ...process.env, STORY: 'tests/fixtures/bad/broken' } });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^edition\.json: cannot be read as JSON/m);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(existsSync(join(top, 'dist'))).toBe(isBuilt);
});
