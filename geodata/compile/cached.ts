import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/kuril-map/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The compiler's own text, so that a change of it is a change of every result. */
const compiler = () => readdirSync(here).map((name) => readFileSync(join(here, name), 'utf8')).join('');

/** Simplifying the coast takes seconds and is asked for by several builds: the same inputs are worked out once. */
export function cached<Value>(name: string, inputs: unknown, compile: () => Value): Value {
  const key = createHash('sha256').update(compiler()).update(name).update(JSON.stringify(inputs)).digest('hex').slice(0, 24);
  const file = join(folder, `${name}-${key}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value;
  const value = compile();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(value));
  return value;
}
