import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { checkFolder } from '../../../geodata/check';
import { compileAtlas } from '../../../geodata/compile/atlas';
import { compileCoast } from '../../../geodata/compile/levels';
import { islands, land } from './coast';

const geodata = fileURLToPath(new URL('../../../geodata/', import.meta.url));

/** Takes the place of one module of geodata/plugin.ts, compiled by the same functions. */
function instead(plugin: string, part: string, make: (detail: string) => unknown): Plugin {
  const module = new RegExp(`^\0virtual:atlas/(${part}-(\\w+))$`);
  let taken = false;
  return {
    name: plugin,
    enforce: 'pre',
    load(id) {
      const found = module.exec(id);
      if (!found) return null;
      taken = true;
      const [, name = '', detail = ''] = found;
      return `export const name = ${JSON.stringify(name)};\nexport default JSON.parse(${JSON.stringify(JSON.stringify(make(detail)))});`;
    },
    generateBundle() {
      if (!taken) throw new Error(`${plugin}: no module is called ${module} any more, see geodata/plugin.ts`);
    },
  };
}

export function denserCoast(factor: number): Plugin {
  let shapes: [ReturnType<typeof islands>, ReturnType<typeof land>] | null = null;
  return instead('denser-coast', 'coast', (level) => {
    shapes ??= [islands(factor), land(factor)];
    return compileCoast(Number(level), ...shapes);
  });
}

/** Small places that want a name at every zoom, the last to be given room. */
export const morePlaces = (positions: readonly (readonly [lng: number, lat: number])[]): Plugin =>
  instead('more-places', 'atlas', (language) => {
    const { files } = checkFolder(geodata);
    if (!files) throw new Error('The data do not hold together: run "npm run data"');
    const atlas = compileAtlas(files, language);
    const more = positions.map(([lng, lat], n) => ({ id: `bench-${n}`, kind: 'town', name: `P${n}`, ru: `P${n}`, ja: `P${n}`, at: [lat, lng], rank: 2 }));
    return { ...atlas, places: [...atlas.places, ...more] };
  });
