/** Under what licences stands what ships: each package in the bundles, and the data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Names of the packages whose modules stand in what Vite built. */
export function packagesIn(built) {
  const ids = built.flat().flatMap(({ output }) => output).flatMap(({ moduleIds = [] }) => moduleIds);
  return [...new Set(ids.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []))].sort();
}

/** What a package says of itself. */
function packageOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  if (!license || !file) throw new Error(`${name} ships and says no licence`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The folder of the story that is told. */
const story = join(root, process.env.STORY ?? 'geodata');
const rule = '='.repeat(72);
const section = (title, text) => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`;

/** One line for the head of a file that is passed on alone. */
export const noticeOf = (names) => `/*! Kuril Islands map, MIT; with ${names.map(packageOf).map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ')}${process.env.STORY ? '' : '; coast: GSHHG (LGPL-3.0-or-later)'}. Texts: licences.txt */`;

/** The text of licences.txt. */
export function licencesOf(names) {
  const readme = readFileSync(join(story, 'README.md'), 'utf8');
  const [, data = ''] = /(\| data \| source \| licence \|[\s\S]*?)\n(?:\n|$)/.exec(readme) ?? [];
  const folder = join(story, 'licences');
  const texts = existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
  if (!data) throw new Error('The README of the story does not say under what licences its data stand');
  return [
    section('Kuril Islands map: code and texts (MIT)', readFileSync(join(root, 'LICENSE'), 'utf8')),
    ...names.map(packageOf).map(({ name, version, license, text }) => section(`${name} ${version} (${license})`, text)),
    section('Data', data),
    ...texts.map((file) => section(`Licence of data: ${file.replace(/.*\//, '')}`, readFileSync(file, 'utf8'))),
  ].join('\n');
}
