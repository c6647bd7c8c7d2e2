import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports run one way; each of these would cross a wall. */
const crossings: readonly (readonly [folder: string, imported: string])[] = [
  ['domain', '../state/view'],
  ['domain', 'leaflet'],
  ['domain', '../../geodata/schema'],
  ['domain/types', '../../state/view'],
  ['domain/types', '../../../geodata/schema'],
  ['state', '../panels/context'],
  ['state', 'lit-html'],
  ['i18n', '../state/view'],
  ['map', '../panels/context'],
  ['map', 'lit-html'],
  ['panels', '../map/create-map'],
  ['panels', 'leaflet'],
  ['panels', 'virtual:loaders'],
  ['app', 'leaflet'],
  ['app', '../entries/element'],
  ['entries', '../map/create-map'],
  ['app', '../served/render-served'],
  ['entries', '../served/render-served'],
  ['served', '../entries/element'],
  ['served', 'leaflet'],
];
const allowed: readonly (readonly [folder: string, imported: string])[] = [
  ['domain/types', './islands'],
  ['state', '../domain/types/view'],
  ['map', 'leaflet'],
  ['panels', 'lit-html'],
  ['app', '../map/create-map'],
  ['entries', '../app/mount'],
  ['served', '../panels/article-panel'],
];

/** Lints one file per import at once; gives the imports that were refused, as `folder imported`. */
function refused(imports: readonly (readonly [string, string])[]): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), 'import-walls-'));
  const files = imports.map(([folder, imported], i) => {
    const file = `src/${folder}/trespasser-${i}.ts`;
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), `import { a } from '${imported}';\nexport const b = a;\n`);
    return { file, name: `${folder} ${imported}` };
  });
  const config = `--config-path=${resolve('tests/tooling')}`;
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', config, '--reporter=github', '--max-diagnostics=none', '--only=noRestrictedImports', 'src'], { cwd: dir, encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  return files.filter(({ file }) => stdout.includes(file)).map(({ name }) => name);
}

describe('import walls', () => {
  const found = refused([...crossings, ...allowed]);
  it.each(crossings)('%s may not import %s', (folder, imported) => expect(found).toContain(`${folder} ${imported}`));
  it.each(allowed)('%s may import %s', (folder, imported) => expect(found).not.toContain(`${folder} ${imported}`));
});
