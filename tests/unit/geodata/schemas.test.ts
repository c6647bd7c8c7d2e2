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

test('so does every file of the story to start from, as the command for one’s own story writes them', () => {
  const story = join(__dirname, '../../fixtures/story');
  const written = [...jsonSchemas(story).keys()].map((name) => `./schemas/${name}`);
  for (const name of readdirSync(story).filter((file) => file.endsWith('.json'))) {
    expect(written, name).toContain(JSON.parse(readFileSync(join(story, name), 'utf8')).$schema);
  }
});
