import { readFileSync } from 'node:fs';
import { boundariesAt } from '../../src/domain/boundaries';
import { createBarriers } from '../../src/domain/barriers';
import { decodePolygons, type PackedPolygons } from '../../src/domain/decode-polygons';
import { toMercator } from '../../src/domain/mercator';
import type { Pixel } from '../../src/domain/box';
import { boxAt, middleOf } from '../../src/domain/box';
import { aroundPoint, type BlockCandidate, outFromPoint } from '../../src/domain/label-candidates';
import { spellName } from '../../src/domain/names';
import { spellPlace } from '../../src/domain/place-names';
import { lengthOf, pointAlong } from '../../src/domain/path-label';
import { type LabelRequest, placeLabels } from '../../src/domain/place-labels';
import { createPointGrid } from '../../src/domain/point-grid';
import { holderOf, statusOf } from '../../src/domain/status';
import type { Atlas } from '../../src/domain/types/atlas';
import type { Depth } from '../../src/domain/types/coast';
import type { LatLng, Mercator } from '../../src/domain/types/geometry';
import type { PackedCoast } from '../../src/domain/unpack';
import { escapeMarkup, familiesOf, widthOf } from './measure-text';

const size = { width: 1200, height: 630 };
const theme = readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8');
/** A colour of the light scheme. */
function light(name: string): string {
  const [, colour] = new RegExp(`--${name}: (?:var\\([^,]+, )?light-dark\\((#\\w+)`).exec(theme) ?? [];
  if (!colour) throw new Error(`src/app/theme.css has no --${name}`);
  return colour;
}
const colours = {
  sea: [light('sea'), ...Array.from({ length: 9 }, (_, i) => light(`depth-${i + 1}`))],
  first: '#cdd6b8', second: '#dfc9d3', both: '#d9d0c6', other: '#efe9db', none: '#efe9db',
  disputed: '#faeecb', stripe: '#b27d27', edge: '#5e4211', landEdge: '#6a634f', line: '#53307a',
  paper: '#fbf8f1', ink: '#1f1c16', soft: '#4f4939', halo: '#fdfbf6',
} as const;

/** From the Mercator map to pixels, the home view right of the title. */
function projector([[south, west], [north, east]]: readonly [LatLng, LatLng]): (at: Mercator) => Pixel {
  const [, bottom] = toMercator([west, south]);
  const [, top] = toMercator([east, north]);
  const scale = Math.min((size.width - 60) / (east - west), (size.height - 40) / (top - bottom));
  return ([x, y]) => [size.width / 2 + 130 + (x - (west + east) / 2) * scale, size.height / 2 + ((bottom + top) / 2 - y) * scale];
}

/** The first view as one SVG with its title, for cards and for pages that show a picture. */
export function drawPicture(atlas: Atlas, coast: PackedCoast, depth: Depth): string {
  const place = projector(atlas.home);
  const project = ([lat, lng]: LatLng) => place(toMercator([lng, lat]));
  const language = atlas.languages.find(({ id }) => id === atlas.language);
  if (!language) throw new Error(`No language ${atlas.language}`);
  const word = (key: string) => String(atlas.words[key] ?? '');
  const paired = (key: string, { lead, other }: { readonly lead: string; readonly other?: string }) =>
    other ? word(key).replace('{lead}', lead).replace('{other}', other) : lead;
  const draw = (path: PackedPolygons, grid: number) =>
    decodePolygons(path, grid).flat().map((ring) => `M${ring.map((at) => place(at).map((value) => value.toFixed(1)).join(' ')).join('L')}Z`).join('');
  const fillOf = (unit: string | null | undefined) => {
    const status = unit ? statusOf(atlas, unit, atlas.today) : null;
    if (status?.standing === 'disputed') return 'url(#hatch)';
    return status ? colours[holderOf(status)] : colours.none;
  };
  const isDisputed = (unit: string | null | undefined) => fillOf(unit) === 'url(#hatch)';

  const water = depth.bands.map((path, i) => `<path fill="${colours.sea[Math.min(i + 1, colours.sea.length - 1)]}" d="${draw(path, depth.grid)}"/>`);
  const land = coast.land.map(({ unit, path }) => `<path fill="${fillOf(unit)}" stroke="${colours.landEdge}" stroke-width="0.8" d="${draw(path, coast.grid)}"/>`);
  const islands = coast.islands.map(({ unit, path }) => `<path fill="${fillOf(unit)}" stroke="${isDisputed(unit) ? colours.edge : colours.landEdge}" stroke-width="1.4" d="${draw(path, coast.grid)}"/>`);
  const boundaries = boundariesAt(atlas, atlas.today, 'neutral');
  const lines = boundaries.flatMap((boundary) =>
    boundary.lines.map((line) => `<path fill="none" stroke="${colours.line}" stroke-width="2.4" stroke-dasharray="9 6" d="M${line.map((at) => project(at).map((value) => value.toFixed(1)).join(' ')).join('L')}"/>`),
  );

  const outline = [...coast.islands, ...coast.land].flatMap(({ path }) => decodePolygons(path, coast.grid).flatMap(([ring = []]) => ring.map(place)));
  const along = boundaries.map(({ lines: [line = []] }) => line.map(project));
  const between = along.flatMap((line) => Array.from({ length: Math.ceil(lengthOf(line) / 6) }, (_, i) => pointAlong(line, i * 6)));
  const grid = createPointGrid([...outline, ...between]);
  const barriers = createBarriers(along, createPointGrid(between));
  const title = { text: word('title'), size: 44 };
  const panel = boxAt(0, 0, Math.max(widthOf(title.text, title.size, 700), widthOf(word('notice.short'), 15, 400)) + 80, 150);
  const texts = new Map<string, { readonly text: string; readonly size: number; readonly weight: 400 | 700; readonly dot: LatLng | null; readonly fill: string }>();
  const requests: LabelRequest<BlockCandidate>[] = [];
  const ask = (id: string, text: string, at: LatLng, rank: number, fontSize: number, isTown: boolean) => {
    const weight = isTown ? 400 : 700;
    const box = { width: Math.ceil(widthOf(text, fontSize, weight)), height: Math.ceil(fontSize * 1.3) };
    texts.set(id, { text, size: fontSize, weight, dot: isTown ? at : null, fill: colours.ink });
    requests.push({ id, priority: rank, candidates: isTown ? aroundPoint(project(at), box, 4, grid).filter((candidate) => !barriers.lieUnder(candidate.box) && !barriers.part(project(at), middleOf(candidate.box))) : outFromPoint(project(at), box, 150, grid) });
  };
  for (const island of atlas.islands.filter(({ rank, parent }) => rank === 1 && !parent)) {
    ask(island.id, paired('name.pair', spellName(island.name, atlas, 'neutral')), island.at, island.rank * 10, 25, false);
  }
  for (const place of atlas.places.filter(({ kind, rank }) => (kind === 'town' || kind === 'city') && rank <= 2)) ask(`place-${place.id}`, paired('name.other', spellPlace(place, atlas, { perspective: 'neutral', date: atlas.today })), place.at, 24, 17, true);
  boundaries.forEach(({ id, label }, i) => {
    const line = along[i] ?? [];
    const box = { width: Math.ceil(widthOf(label, 17, 400)), height: 22 };
    texts.set(id, { text: label, size: 17, weight: 400, dot: null, fill: colours.line });
    const beside = [0.5, 0.3, 0.7, 0.1, 0.9].flatMap((share) => aroundPoint(pointAlong(line, lengthOf(line) * share), box, 6, grid));
    requests.push({ id, priority: 15, candidates: beside.filter((candidate) => grid.count(candidate.box, 1) === 0).map((candidate) => ({ ...candidate, boxes: [candidate.box] })) });
  });
  const placed = placeLabels(requests, boxAt(6, 6, size.width - 12, size.height - 12), [panel], 3);
  const labels = [...placed].map(([id, { box, align }]) => {
    const label = texts.get(id);
    if (!label) return '';
    const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
    const [cx, cy] = label.dot ? project(label.dot) : [0, 0];
    const dot = label.dot ? `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="4" fill="${colours.halo}" stroke="${colours.ink}" stroke-width="2"/>` : '';
    return `${dot}<text x="${x.toFixed(1)}" y="${(box.top + label.size).toFixed(1)}" text-anchor="${align}" font-size="${label.size}" font-weight="${label.weight}" fill="${label.fill}" stroke="${colours.halo}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${escapeMarkup(label.text)}</text>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="${familiesOf(atlas.language)}" lang="${atlas.language}">
<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="${colours.disputed}"/><rect width="5" height="12" fill="${colours.stripe}"/></pattern></defs>
<rect width="100%" height="100%" fill="${colours.sea[0]}"/>
${[...water, ...land, ...islands, ...lines, ...labels].join('\n')}
<path d="M0 0H${panel.right}L${panel.right - 40} ${panel.bottom}H0Z" fill="${colours.paper}"/>
<text x="36" y="70" font-size="${title.size}" font-weight="700" fill="${colours.ink}">${escapeMarkup(title.text)}</text>
<text x="36" y="102" font-size="19" fill="${colours.soft}">${escapeMarkup(word('picture.caption'))}</text>
<text x="36" y="128" font-size="15" fill="${colours.soft}">${escapeMarkup(word('notice.short'))}</text>
<text x="${size.width - 16}" y="${size.height - 14}" text-anchor="end" font-size="13" fill="${colours.ink}" stroke="${colours.halo}" stroke-width="3" paint-order="stroke">${escapeMarkup(word('map.credit').replace(/\s*[·・•]\s*Leaflet$/, ''))}</text>
</svg>
`;
}
