import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { leafletParts } from '../../tooling/leaflet-parts';

const { handler } = leafletParts().transform as { readonly handler: (code: string, id: string) => string };
const changed = (path: string, code = readFileSync(`node_modules/leaflet/src/${path}`, 'utf8')) => handler(code, `/somewhere/leaflet/src/${path}`);

it.each([
  ['layer/Popup.js', 'bindPopup: function'],
  ['layer/DivOverlay.js', '_initOverlay: function'],
  ['map/Map.js', 'getCurrentPosition'],
  ['dom/DomEvent.Pointer.js', 'MSPointer'],
  ['core/Browser.js', 'innerHTML'],
  ['layer/DivOverlay.js', 'innerHTML'],
  ['layer/Popup.js', 'innerHTML'],
  ['dom/DomUtil.js', 'Browser.any3d'],
  ['layer/vector/SVG.js', '_updateCircle'],
])('%s ships without %s', (path, part) => {
  expect(readFileSync(`node_modules/leaflet/src/${path}`, 'utf8')).toContain(part);
  expect(changed(path)).not.toContain(part);
});

test('a release that no longer has what is left out stops the build', () => {
  for (const path of ['layer/Popup.js', 'layer/DivOverlay.js', 'map/Map.js', 'layer/vector/SVG.js']) expect(() => changed(path, 'export const other = 1;')).toThrow(/no longer has/);
});

test('a release that asks more about the browser stops the build', () => {
  expect(changed('dom/DomEvent.js', 'if (Browser.touch && Browser.mac) {}')).toBe('if (true && Browser.mac) {}');
  expect(() => changed('dom/DomEvent.js', 'if (Browser.holographic) {}')).toThrow(/holographic/);
});
