import type { FeatureCollection } from 'geojson';
import * as geojson from 'geojson';
import { compareDates, firstDay } from '../../src/domain/dates';
import { earliest } from '../../src/domain/time-scale';
import type { Atlas, Boundary, Island, Language, LatLng, Name, PartialDate, Place } from '../../src/domain/types';
import { type Files, languageFiles } from '../schema';
import { localise } from './localise';

/** Checked files as the first view needs them, in one language. */
export function compileAtlas(files: Files, language: string): Atlas {
  const { version, reviewed, languages, home, limits } = files['edition.json'];
  const { title, agency, date } = files['article.json'];
  const { units, administrations } = files['administrations.json'];
  const spoken = languages.map((id) => languageOf(files, id));
  return {
    language,
    languages: spoken,
    words: wordsOf(files, language),
    article: { ...localise({ title, agency }, language), date },
    islands: islandsOf(files, language),
    units: localise(units, language),
    polities: localise(files['polities.json'].polities, language),
    administrations: localise(administrations, language).map(({ basis, note, ...drawn }) => ({ ...drawn, basis, ...(note ? { note } : {}) })) as Atlas['administrations'],
    boundaries: boundariesOf(files, language),
    places: placesOf(files, language).filter(isNear),
    turningPoints: turningPoints(files),
    today: reviewed,
    home: [toLatLng(home.southWest), toLatLng(home.northEast)],
    limits: [toLatLng(limits.southWest), toLatLng(limits.northEast)],
    version,
  };
}

const toLatLng = ([lon = 0, lat = 0]: readonly number[]): LatLng => [lat, lon];

const languageFile = (files: Files, id: string) => {
  const found = languageFiles(files).find(({ content }) => content.id === id)?.content;
  if (!found) throw new Error(`edition.json names the language "${id}", which has no file`);
  return found;
};

function languageOf(files: Files, id: string): Language {
  const { name, locale, cardLocale, grouping, leads } = languageFile(files, id);
  return { id, name, locale, cardLocale, grouping, leads };
}

const wordsOf = (files: Files, id: string) => languageFile(files, id).words as Atlas['words'];

function islandsOf(files: Files, language: string): readonly Island[] {
  const named = files['islands.geojson'].features.filter(({ properties }) => properties.name);
  const islands = named.map(({ id, properties }): Island => {
    const { name, group, parent, unit, at, rank, disputed, shapeNote } = properties;
    const members = named.filter((other) => other.properties.parent === id).map((other) => String(other.id));
    return {
      id: String(id),
      name: nameOf(name, language),
      group,
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

function nameOf(name: Files['islands.geojson']['features'][number]['properties']['name'], language: string): Name {
  if (!name) return { russian: '', japanese: '', ru: '', ja: '' };
  const { russian, japanese, kana } = name;
  return { ...localise({ russian, japanese }, language), ru: russian.ru, ja: japanese.ja, ...(kana ? { kana } : {}) };
}

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
  const { leads } = languageFile(files, language);
  const rows = files['places.json'].places.map(({ name, names, line, ...rest }) => ({
    ...rest,
    ...(names ? { name: localise(names[leads === 'russia' ? 'russian' : 'japanese'], language), russian: localise(names.russian, language), japanese: localise(names.japanese, language) } : {}),
    ...(name ? { name: localise(name, language) } : {}),
    ...(name && rest.kind === 'land' ? { ru: name.ru, ja: name.ja } : {}),
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
  const { reviewed } = files['edition.json'];
  const drawn = [...files['administrations.json'].administrations, ...files['boundaries.json'].boundaries].flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const named = files['events.json'].events.filter(({ turning }) => turning).map(({ date }) => date.split('/')[0] ?? date);
  return [...new Set([...drawn, ...named, reviewed])].filter((date) => firstDay(date) > firstDay(earliest)).sort(compareDates);
}
