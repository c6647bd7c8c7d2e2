import { decodePolygons } from './decode-polygons';
import { lazily } from './lazily';
import type { Coast, CoastShape } from './types/coast';

/** As compiled: shapes as they are drawn. */
export interface PackedCoast extends Omit<Coast, 'islands' | 'land'> {
  readonly islands: readonly PackedShape[];
  readonly land: readonly PackedShape[];
}
export type PackedShape = Omit<CoastShape, 'outlines'>;

/** Each shape is decoded when it is first measured; to be drawn none needs to be. */
export function unpackCoast({ level, grid, islands, land }: PackedCoast): Coast {
  const unpack = (shape: PackedShape): CoastShape => {
    const outlines = lazily(() => decodePolygons(shape.path, grid).map(([outline = []]) => outline));
    return {
      ...shape,
      get outlines() {
        return outlines();
      },
    };
  };
  return { level, grid, islands: islands.map(unpack), land: land.map(unpack) };
}
