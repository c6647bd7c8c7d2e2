/** `npm run build`: the page and the frame into dist/, the element and the whole page as one file each beside them, the package into lib/. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { licencesOf, noticeOf, packagesIn } from './licences.mjs';
import { root } from './setup.mjs';

// Faulty data are told, and cost no one the last build.
const { status } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, 'geodata/check-cli.ts')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const { build } = await import('vite');
const dist = join(root, 'dist');
const lib = join(root, 'lib');
rmSync(dist, { recursive: true, force: true });
/** What Vite tells of each, by mode. */
const built = {};
for (const mode of ['page', 'embed', 'element', 'single', 'library']) {
  built[mode] = await build({ root, mode, configLoader: 'bundle', logLevel: 'warn' });
}

// The contract imports nothing and holds only types, so it is its own declaration.
const contract = readFileSync(join(root, 'src/app/contract.ts'), 'utf8');
writeFileSync(join(lib, 'index.d.ts'), `${contract}\nexport declare const createKurilMap: CreateKurilMap;\n`);
const { modules: [{ declarations: [{ attributes }] }] } = JSON.parse(readFileSync(join(root, 'src/entries/custom-elements.json'), 'utf8'));
const properties = attributes.flatMap(({ fieldName }) => (fieldName && fieldName !== 'lang' ? [fieldName] : [])); // lang is the platform's own
writeFileSync(join(lib, 'element.d.ts'), `${contract}
/** \`<kuril-map>\`; importing this file registers it. */
export interface KurilMapElement extends HTMLElement, Pick<KurilMapHandle, 'ready' | 'getState' | 'setState' | 'select'> {
${properties.map((name) => `  ${name}: string | null;`).join('\n')}
}
declare global {
  interface HTMLElementTagNameMap {
    'kuril-map': KurilMapElement;
  }
}
`);
copyFileSync(join(root, 'src/entries/custom-elements.json'), join(lib, 'custom-elements.json'));
copyFileSync(join(root, 'src/hosting/nginx.conf'), join(dist, 'nginx.conf'));
// A static host may answer for ru.html at /ru, and for index.html at /: each address has the rules of its kind.
const addressesOf = (kind) => readdirSync(dist).filter((file) => (kind === 'index' ? /^(index|[a-z]{2})\.html$/ : /^embed(-[a-z]{2})?\.html$/).test(file))
  .flatMap((file) => [`/${file}`, file === 'index.html' ? '/' : `/${file.replace('.html', '')}`]);
writeFileSync(join(dist, '_headers'), readFileSync(join(root, 'src/hosting/_headers'), 'utf8')
  .replace(/^\/(index|embed)\.html\n(.*\n)/gm, (_, kind, rule) => addressesOf(kind).map((address) => `${address}\n${rule}`).join('')));

// What the page can ask for; frames have files of their own.
const kept = ['./', ...readdirSync(dist).filter((file) => /^[a-z]{2}\.html$/.test(file)).map((file) => `./${file}`), ...readdirSync(join(dist, 'assets')).filter((file) => !/^(embed-(?!dialog)|style-|ahead-)/.test(file)).map((file) => `./assets/${file}`)];
const version = createHash('sha256').update(readFileSync(join(dist, 'index.html'))).update(kept.join()).digest('hex').slice(0, 12);
writeFileSync(join(dist, 'sw.js'), readFileSync(join(root, 'src/hosting/sw.js'), 'utf8').replace('VERSION', version).replace('= FILES', `= ${JSON.stringify(kept)}`));

// The package brings no other's code: its users install that, licences included.
const shipped = packagesIn([built.page, built.embed, built.element]);
writeFileSync(join(dist, 'licences.txt'), licencesOf(shipped));
const oneFile = join(dist, 'kuril-map.js');
writeFileSync(oneFile, `${noticeOf(packagesIn([built.element]))}\n${readFileSync(oneFile, 'utf8')}`);

const element = readFileSync(join(dist, 'kuril-map.js'));
const integrity = `sha384-${createHash('sha384').update(element).digest('base64')}`;
const brotli = (...files) => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
/** Files of a folder of the build whose names begin so. */
const files = (folder, ...names) => readdirSync(join(dist, folder)).filter((file) => names.some((name) => file.startsWith(name))).map((file) => join(dist, folder, file));
const bytes = {
  iframe: brotli(join(dist, 'embed.html'), ...files('assets', 'embed-', 'style-').filter((file) => !file.includes('embed-dialog')), ...files('data', 'atlas-en')),
  element: brotli(join(dist, 'kuril-map.js')),
};
writeFileSync(join(dist, 'embeds.json'), JSON.stringify({ integrity, bytes }));
console.log(`embed.html: ${Math.round(bytes.iframe / 1000)} kB brotli until the map answers`);
console.log(`kuril-map.js: ${Math.round(bytes.element / 1000)} kB brotli, integrity="${integrity}"`);
console.log(`kuril-map.html: ${Math.round(brotli(join(dist, 'kuril-map.html')) / 1000)} kB brotli`);
