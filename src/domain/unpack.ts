import { decodePolygons, type PackedPolygons } from './decode-polygons';
import type { Coast, CoastShape, DepthBand, LanguageId, Ledger, Source, SourceId } from './types';

/** As compiled: shapes on a grid, to be decoded once. */
export interface PackedCoast {
  readonly level: number;
  readonly grid: number;
  readonly islands: readonly (Omit<CoastShape, 'polygons'> & { readonly polygons: PackedPolygons })[];
  readonly land: readonly (Omit<CoastShape, 'polygons'> & { readonly polygons: PackedPolygons })[];
}

export interface PackedDepth {
  readonly grid: number;
  readonly bands: readonly { readonly depthM: number; readonly polygons: PackedPolygons }[];
}

export const unpackCoast = ({ level, grid, islands, land }: PackedCoast): Coast => ({
  level,
  islands: islands.map((shape) => ({ ...shape, polygons: decodePolygons(shape.polygons, grid) })),
  land: land.map((shape) => ({ ...shape, polygons: decodePolygons(shape.polygons, grid) })),
});

export const unpackDepth = ({ grid, bands }: PackedDepth): readonly DepthBand[] =>
  bands.map(({ depthM, polygons }) => ({ depthM, polygons: decodePolygons(polygons, grid) }));

/** How a source was checked, by number. */
export const checks: readonly Source['checked'][] = ['opened', 'copy', 'cited'];

/** Left out of an address. */
export const secure = 'https://';

/** Statements call their sources by number, and sources their keepers. */
export interface PackedLedger extends Omit<Ledger, 'sources'> {
  readonly keepers: readonly (readonly [name: string, language?: LanguageId])[];
  readonly sources: readonly (readonly [id: SourceId, title: string, keeper: number, kind: string, language: string, checked: number, url: string | null, titleLanguage?: LanguageId])[];
}

export function unpackLedger({ keepers, sources, ...packed }: PackedLedger): Ledger {
  const said = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(said);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'sources' ? inner.map((n: number) => sources[n]?.[0]) : said(inner)]));
  };
  return {
    ...(said(packed) as Ledger),
    sources: sources.map(([id, title, n, kind, language, checked, url, titleLanguage]) => {
      const [keeper, keeperLanguage] = keepers[n] ?? [''];
      return { id, title, keeper, ...(keeperLanguage && { keeperLanguage }), kind, language, checked: checks[checked] ?? 'cited', ...(url && { url: /^http:/.test(url) ? url : secure + url }), ...(titleLanguage && { titleLanguage }) };
    }),
  };
}
