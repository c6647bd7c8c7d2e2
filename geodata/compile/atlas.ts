import type { FeatureCollection } from 'geojson';
import * as geojson from 'geojson';
import { compareDates, firstDay } from '../../src/domain/dates';
import type { Atlas } from '../../src/domain/types/atlas';
import type { PartialDate } from '../../src/domain/types/dates';
import type { LatLng } from '../../src/domain/types/geometry';
import type { Boundary } from '../../src/domain/types/history';
import type { Island } from '../../src/domain/types/islands';
import type { Language } from '../../src/domain/types/language';
import type { Name, NativeName } from '../../src/domain/types/names';
import type { Place } from '../../src/domain/types/places';
import { type Files, languageFiles } from '../schema';
import type { Names } from '../schema/terms';
import { localise } from './localise';

/** Checked files as the first view needs them, in one language. */
export function compileAtlas(files: Files, language: string): Atlas {
  const { version, reviewed, languages, parties, leads, earliest, home, limits, locator } = files['edition.json'];
  const { title, agency, date } = files['article.json'];
  const { units, administrations } = files['administrations.json'];
  const spoken = languages.map((id) => languageOf(files, id));
  const holders = parties.map(({ id }) => id);
  return {
    language,
    languages: spoken,
    words: wordsOf(files, language),
    parties: holders,
    leads: leads[language] ?? '',
    perspectives: Object.keys(files['perspectives.json'].perspectives),
    article: { ...localise({ title, agency }, language), date },
    islands: islandsOf(files, language),
    units: localise(units, language),
    polities: localise(files['polities.json'].polities, language).map(({ party, ...polity }) => ({ ...polity, holder: ordinals[holders.indexOf(party)] ?? (party === 'both' ? party : 'other') })),
    administrations: localise(administrations, language).map(({ basis, note, ...drawn }) => ({ ...drawn, basis, ...(note ? { note } : {}) })) as Atlas['administrations'],
    boundaries: boundariesOf(files, language),
    places: placesOf(files, language).filter(isNear),
    turningPoints: turningPoints(files),
    earliest,
    today: reviewed,
    home: [toLatLng(home.southWest), toLatLng(home.northEast)],
    limits: [toLatLng(limits.southWest), toLatLng(limits.northEast)],
    locator,
    version,
  };
}

/** Style sheets and the map know the parties by their order alone. */
const ordinals = ['first', 'second'] as const;

const toLatLng = ([lon = 0, lat = 0]: readonly number[]): LatLng => [lat, lon];

const languageFile = (files: Files, id: string) => {
  const found = languageFiles(files).find(({ content }) => content.id === id)?.content;
  if (!found) throw new Error(`edition.json names the language "${id}", which has no file`);
  return found;
};

function languageOf(files: Files, id: string): Language {
  const { name, locale, cardLocale, grouping } = languageFile(files, id);
  return { id, name, locale, cardLocale, grouping };
}

/** Words of the dialog that writes snippets: they come with the appendix. */
export const isSaidLate = (key: string): boolean => key.startsWith('embed.') && key !== 'embed.openDialog';

export const wordsOf = (files: Files, id: string) => ({ ...languageFile(files, id).words, ...localise(files['words.json'].words, id) }) as Atlas['words'];

function islandsOf(files: Files, language: string): readonly Island[] {
  const named = files['islands.geojson'].features.filter(({ properties }) => properties.name);
  const islands = named.map(({ id, properties }): Island => {
    const { name, parent, unit, at, rank, disputed, shapeNote } = properties;
    const members = named.filter((other) => other.properties.parent === id).map((other) => String(other.id));
    return {
      id: String(id),
      name: nameOf(files, name, language),
      ...(parent ? { parent } : {}),
      ...(members.length > 0 ? { members } : {}),
      unit,
      at: toLatLng(at ?? [0, 0]),
      rank,
      disputed,
      ...(shapeNote ? { shapeNote: localise(shapeNote, language) } : {}),
    };
  });
  /** The disputed first, a group before its islets; then the chain from north to south. */
  const place = ({ disputed, parent, rank, at }: Island) => (disputed ? (parent ? 100 + rank : 10) : 200) - at[0] / 1000;
  return islands.sort((a, b) => place(a) - place(b));
}

const nameOf = (files: Files, name: Readonly<Record<string, Names>> | null, language: string): Name => ({
  forms: localise(name ?? {}, language),
  native: nativeOf(files, (party) => name?.[party]),
});

/** Each party's form in its own language. */
const nativeOf = (files: Files, formOf: (party: string) => Names | undefined): readonly NativeName[] =>
  files['edition.json'].parties.flatMap(({ id, language: lang }) => {
    const form = formOf(id);
    const text = form?.[lang];
    return text ? [{ text, lang, ...(form.reading ? { reading: form.reading } : {}) }] : [];
  });

function boundariesOf(files: Files, language: string): readonly Boundary[] {
  return files['boundaries.json'].boundaries.map((boundary) => {
    const geometry = files['boundaries.geojson'].features.find(({ id }) => id === boundary.id)?.geometry;
    const lines = geometry?.type === 'LineString' ? [geometry.coordinates] : geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
    return { ...localise(boundary, language), lines: lines.map((line) => line.map(toLatLng)) } as Boundary;
  });
}

/** The `geojson` package; its name is also that of GeoJSON's types, which hide its function. */
const toGeoJson = (geojson as unknown as { default: { parse: (rows: readonly object[], geometry: object) => FeatureCollection } }).default;

/** Names of the first views; small ones appear only when the reader has come close. */
const isNear = ({ rank, kind }: Place): boolean => rank <= 3 || kind === 'land' || kind === 'city';

export const farPlacesOf = (files: Files, language: string): readonly Place[] => placesOf(files, language).filter((place) => !isNear(place));

/** The table of places by way of GeoJSON, so that other maps can take it as it is. */
function placesOf(files: Files, language: string): readonly Place[] {
  const leads = files['edition.json'].leads[language] ?? '';
  const rows = files['places.json'].places.map(({ name, names, line, ...rest }) => ({
    ...rest,
    ...(names ? { name: localise(names[leads], language), forms: localise(names, language) } : {}),
    ...(name ? { name: localise(name, language) } : {}),
    ...(name && rest.kind === 'land' ? { native: nativeOf(files, () => name) } : {}),
    ...(line ? { line } : {}),
  }));
  const collection = toGeoJson.parse(rows, { Point: ['lat', 'lon'], LineString: 'line' });
  return collection.features.flatMap(({ properties, geometry }): Place[] => {
    if (!properties) return [];
    const { confidence: _, transcribed: __, source: ___, island: ____, ...drawn } = properties;
    const along = geometry.type === 'LineString' ? geometry.coordinates.map(toLatLng) : undefined;
    const at = along ? along[Math.floor(along.length / 2)] : geometry.type === 'Point' ? toLatLng(geometry.coordinates) : undefined;
    return at ? [{ ...drawn, at, ...(along ? { along } : {}) } as unknown as Place] : [];
  });
}

/** Dates after the bar's beginning on which anything drawn changes, and those that events name as turning points. */
export function turningPoints(files: Files): readonly PartialDate[] {
  const { earliest, reviewed } = files['edition.json'];
  const drawn = [...files['administrations.json'].administrations, ...files['boundaries.json'].boundaries].flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const named = files['events.json'].events.filter(({ turning }) => turning).map(({ date }) => date.split('/')[0] ?? date);
  return [...new Set([...drawn, ...named, reviewed])].filter((date) => firstDay(date) > firstDay(earliest)).sort(compareDates);
}
