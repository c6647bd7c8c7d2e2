import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../geodata/read';
import { jsonSchemas } from '../../../geodata/write-schemas';

const folder = join(__dirname, '../../../geodata');

test('the JSON Schemas that editors read say what schema.ts says (npx tsx geodata/write-schemas.ts)', () => {
  expect([...jsonSchemas().keys()].sort()).toEqual(readdirSync(join(folder, 'schemas')).sort());
  for (const [name, text] of jsonSchemas()) {
    expect(readFileSync(join(folder, 'schemas', name), 'utf8'), name).toBe(text);
  }
});

test('every data file that people edit names its schema', () => {
  for (const [name, content] of Object.entries(readFiles(folder).files).filter(([file]) => file.endsWith('.json'))) {
    const { $schema = '' } = content as { readonly $schema?: string };
    expect($schema !== '' && existsSync(join(folder, name, '..', $schema)), `${name} names ${$schema}`).toBe(true);
  }
});
