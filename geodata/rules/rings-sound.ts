import { findCrossing } from '../compile/crossings';
import { polygonsOf, signedAreaKm2 } from '../compile/levels';
import type { Problem } from '../read';
import type { Rule } from './rule';

/** Rings are closed, wound as RFC 7946 asks (outlines counter-clockwise, holes clockwise), and do not cross themselves. */
export const ringsSound: Rule = (files) =>
  (['islands.geojson', 'land.geojson'] as const).flatMap((file) =>
    files[file].features.flatMap(({ geometry }, i): Problem[] =>
      polygonsOf(geometry).flatMap((rings, p) =>
        rings.flatMap((ring, r): Problem[] => {
          const path = `features.${i}.geometry.coordinates.${p}.${r}`;
          const [first] = ring;
          const last = ring.at(-1);
          if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return [{ file, path, message: 'the ring is not closed: its last position must repeat the first' }];
          if (signedAreaKm2(ring) > 0 !== (r === 0)) return [{ file, path, message: 'the ring runs the wrong way round: outlines counter-clockwise, holes clockwise' }];
          const crossing = findCrossing(ring);
          return crossing ? [{ file, path, message: `the ring crosses itself near ${ring[crossing[0]]}` }] : [];
        }),
      ),
    ),
  );
