import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { readFiles, storyFolder, termsOf } from './read';
import { schemasFor } from './schema';

/** JSON Schemas by file name, for editors: what schema.ts says, in their language. */
export function jsonSchemas(folder = storyFolder): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemasFor(termsOf(readFiles(folder).files)))
      .filter(([file]) => !/^languages\/(?!en)/.test(file))
      .map(([file, schema]) => {
        const name = file.startsWith('languages/') ? 'language' : basename(file).replace(/\.(json|geojson)$/, (ending) => (ending === '.geojson' ? '-geo' : ''));
        return [`${name}.schema.json`, `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`];
      }),
  );
}

if (process.argv[1]?.endsWith('write-schemas.ts')) {
  if (!existsSync(storyFolder)) {
    console.error(`${storyFolder}: there is no folder of this name`);
    process.exit(1);
  }
  const schemas = join(storyFolder, 'schemas');
  mkdirSync(schemas, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(schemas, name), text);
}
