/**
 * Joins the pieces of shore that GMT prints into rings. Land lies on the left of every piece, so
 * outlines come out counter-clockwise; pieces cut at the frame are closed along it.
 * Usage: node join-shore.mjs shore.txt rings.json [west/east/south/north]
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , input, output, frameText = '138/162/40/56'] = process.argv;
const [west, east, south, north] = frameText.split('/').map(Number);
const near = 1e-5;

const pieces = readFileSync(input, 'utf8')
  .split(/^>.*$/m)
  .map((block) =>
    block
      .split('\n')
      .filter((line) => /^[\s\d.+-]+$/.test(line) && line.trim() !== '')
      .map((line) => line.trim().split(/\s+/).slice(0, 2).map(Number)),
  )
  .filter((piece) => piece.length > 1);

const same = (a, b) => Math.abs(a[0] - b[0]) < near && Math.abs(a[1] - b[1]) < near;
const rings = [];
const open = [];
for (const piece of pieces) (same(piece[0], piece.at(-1)) ? rings : open).push(piece);

/** How far along the frame a point on it lies, counter-clockwise from the south-west corner. */
const width = east - west;
const height = north - south;
function onFrame([x, y]) {
  if (Math.abs(y - south) < 1e-4) return x - west;
  if (Math.abs(x - east) < 1e-4) return width + (y - south);
  if (Math.abs(y - north) < 1e-4) return width + height + (east - x);
  if (Math.abs(x - west) < 1e-4) return 2 * width + height + (north - y);
  return null;
}
const corners = [
  [0, [west, south]],
  [width, [east, south]],
  [width + height, [east, north]],
  [2 * width + height, [west, north]],
];
const around = 2 * (width + height);

while (open.length > 0) {
  const ring = open.shift();
  for (;;) {
    const end = ring.at(-1);
    if (same(end, ring[0])) break;
    const next = open.findIndex((piece) => same(piece[0], end));
    if (next >= 0) {
      ring.push(...open.splice(next, 1)[0].slice(1));
      continue;
    }
    const from = onFrame(end);
    if (from === null) throw new Error(`A piece of shore ends at ${end}, neither on another nor on the frame`);
    const starts = [ring, ...open].map((piece) => ({ piece, at: onFrame(piece[0]) })).filter(({ at }) => at !== null);
    const ahead = ({ at }) => (at - from + around) % around || around;
    const target = starts.sort((a, b) => ahead(a) - ahead(b))[0];
    for (const [at, corner] of corners.map(([at, c]) => [(at - from + around) % around, c]).sort((a, b) => a[0] - b[0])) {
      if (at > 0 && at < ahead(target)) ring.push(corner);
    }
    if (target.piece === ring) {
      ring.push(ring[0]);
      break;
    }
    open.splice(open.indexOf(target.piece), 1);
    ring.push(...target.piece);
  }
  rings.push(ring);
}

const round = ([x, y]) => [Number(x.toFixed(5)), Number(y.toFixed(5))];
const cleaned = rings
  .map((ring) => {
    const points = ring.map(round).filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
    points[points.length - 1] = points[0];
    return points;
  })
  .filter((ring) => ring.length >= 4);
writeFileSync(output, JSON.stringify(cleaned));
console.log(`${pieces.length} pieces, ${cleaned.length} rings`);
