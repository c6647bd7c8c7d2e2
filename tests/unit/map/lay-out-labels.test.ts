import { describe, expect, test } from 'vitest';
import { type Box, boxAt, type Pixel } from '../../../src/domain/box';
import type { LabelForm, Size } from '../../../src/domain/label-candidates';
import { toMercator } from '../../../src/domain/mercator';
import type { Coast, CoastShape } from '../../../src/domain/types/coast';
import type { LatLng } from '../../../src/domain/types/geometry';
import type { Island } from '../../../src/domain/types/islands';
import { atOnce } from '../../../src/map/in-slices';
import { surveyGround } from '../../../src/map/label-ground';
import type { LabelText } from '../../../src/map/label-texts';
import { layOutLabels } from '../../../src/map/lay-out-labels';

/** A frame of 400 by 300 pixels at the equator, a hundred to a degree; two square islands of 60 pixels in it. */
const pixel = ([lat, lng]: LatLng): Pixel => {
  const [x, y] = toMercator([lng, lat]);
  return [x * 100, 300 - y * 100];
};
const square = (id: string, west: number, south: number, side = 0.6): CoastShape => ({
  id, unit: id, nameless: false, path: '',
  outlines: [([[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]] as const).map(toMercator)],
});
const coast: Coast = { level: 0, grid: 1, islands: [square('left', 0.7, 1.2), square('right', 2.6, 1.2)], land: [] };
const islandAt = (id: string, at: LatLng): Island => ({ id, name: { forms: {}, native: [] }, unit: id, at, rank: 1, disputed: true });
const islands = [islandAt('left', [1.5, 1]), islandAt('right', [1.5, 2.9])];
const textOf = ({ id, at }: Island, chosen = false): LabelText => ({
  id, kind: 'island', rank: 1, priority: chosen ? 0 : 10, at, lead: `${id} / other`, stacked: [`${id} /`, 'other'], native: [], island: id, chosen,
});
const sizes: Record<LabelForm, Size> = { full: { width: 110, height: 16 }, lead: { width: 110, height: 16 }, small: { width: 94, height: 14 }, stacked: { width: 44, height: 26 } };

const layOut = (texts: readonly LabelText[], obstacles: readonly Box[]) =>
  atOnce(layOutLabels(texts, islands, (_, form) => sizes[form], atOnce(surveyGround({ x: 400, y: 300 }, pixel, coast)), obstacles));

describe('an island’s name', () => {
  const covered = [boxAt(230, 60, 170, 180)];

  test('stands by an island in sight, not by one that something covers', () => {
    expect([...layOut(islands.map((island) => textOf(island)), []).keys()]).toEqual(['left', 'right']);
    expect([...layOut(islands.map((island) => textOf(island)), covered).keys()]).toEqual(['left']);
  });

  test('stands in two lines where there is no room for both parties’ in one, and stands by whatever is seen of the chosen island', () => {
    const narrow = [boxAt(0, 0, 60, 300), boxAt(140, 0, 260, 300)];
    for (const chosen of [true, false]) {
      expect(layOut(islands.slice(0, 1).map((island) => textOf(island, chosen)), narrow).get('left')?.candidate).toMatchObject({ form: 'stacked' });
    }
    const butOneCorner = [boxAt(230, 130, 170, 170), boxAt(300, 0, 100, 300)];
    const named = (chosen: boolean) => [...layOut(islands.map((island) => textOf(island, chosen)), butOneCorner).keys()];
    expect([named(true), named(false)]).toEqual([['left', 'right'], ['left']]);
  });
});
