import { createHash } from 'node:crypto';

/**
 * How compiled data reach the code: as modules of their own, each fetched when asked for; as
 * classic scripts, which load in a frame of opaque origin too, where modules need CORS; or all
 * inside the one file.
 */
export type Delivery = 'modules' | 'scripts' | 'inside';

/** One part of the data, by the name under which it is asked for. */
export interface Part {
  readonly name: string;
  readonly value: () => unknown;
}

const identifier = (name: string) => `part_${name.replaceAll('-', '_')}`;

/** The text of a module that exports `load(name)`, a promise of a part, which rejects if the file holds anything else. */
export function deliver(delivery: Delivery, parts: readonly Part[], emit: (file: string, source: string) => void): string {
  const names = parts.map(({ name }) => name);
  if (delivery === 'modules') {
    return `const parts = {${names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`virtual:atlas/${name}`)})`).join(',')}};
const load = (name) => parts[name]().then((part) => part.name === name ? part.default : Promise.reject(new Error(name + ' could not be loaded')));`;
  }
  if (delivery === 'inside') {
    return `${names.map((name) => `import ${identifier(name)} from ${JSON.stringify(`virtual:atlas/${name}`)};`).join('\n')}
const parts = {${names.map((name) => `${JSON.stringify(name)}: ${identifier(name)}`).join(',')}};
const load = async (name) => parts[name];`;
  }
  const files = parts.map(({ name, value }) => {
    // In braces, so that no beginning of the file is a whole script: `x=JSON` would be one.
    const source = `{(self.kurilMapData??={})[${JSON.stringify(name)}]=JSON.parse(${JSON.stringify(JSON.stringify(value()))})}`;
    const file = `data/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
    emit(file, source);
    return [name, file];
  });
  return `import { loadScript } from '/src/app/load-script';
const files = ${JSON.stringify(Object.fromEntries(files))};
const load = (name) => loadScript(files[name], name);`;
}
