import type { Pixel } from '../domain/box';
import type { PointGrid } from '../domain/point-grid';
import type { Coast, IslandId, LatLng } from '../domain/types';
import { inkGrid } from './ink-grid';

interface FrameSize {
  readonly x: number;
  readonly y: number;
}

/** What lies under the names, in pixels of a frame at one camera. */
export interface LabelGround {
  readonly size: FrameSize;
  readonly pixel: (at: LatLng) => Pixel;
  readonly isSeen: (at: Pixel) => boolean;
  /** What names should not cross: the coast, and lines if they are given. */
  readonly ink: (lines: readonly (readonly Pixel[])[]) => PointGrid;
  /** The outlines of islands as far as they are in the frame. */
  readonly seenOutline: (ids: readonly IslandId[]) => readonly Pixel[];
}

export function createLabelGround(size: FrameSize, pixel: (at: LatLng) => Pixel, coast: Coast): LabelGround {
  const isSeen = ([x, y]: Pixel): boolean => x > 0 && y > 0 && x < size.x && y < size.y;
  const outlineOf = ({ polygons }: Coast['islands'][number]): readonly (readonly Pixel[])[] => polygons.map(([ring = []]) => ring.map(([lon, lat]) => pixel([lat, lon])));
  const outlines = [...coast.islands, ...coast.land].flatMap(outlineOf);
  let coastInk: PointGrid | null = null;
  return {
    size,
    pixel,
    isSeen,
    ink(lines) {
      if (lines.length > 0) return inkGrid([...outlines, ...lines], size);
      coastInk ??= inkGrid(outlines, size);
      return coastInk;
    },
    seenOutline: (ids) => coast.islands.filter(({ id }) => ids.includes(id)).flatMap((shape) => outlineOf(shape).flat().filter(isSeen)),
  };
}
