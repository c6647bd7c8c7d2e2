import type { Fact } from '../../src/domain/types/facts';
import type { AboutSection, Appendix, Ledger } from '../../src/domain/types/ledger';
import type { Source, Sourced } from '../../src/domain/types/sources';
import type { Files } from '../schema';
import { farPlacesOf, isSaidLate, wordsOf } from './atlas';
import { localise } from './localise';

/** Checked files as they are read beside the map, in one language. */
export function compileLedger(files: Files, language: string): Ledger {
  const { speakers, claims, omissions, tour } = files['article.json'];
  const facts: Record<string, readonly Fact[]> = {};
  const summaries: Record<string, Sourced> = {};
  for (const { id, properties } of files['islands.geojson'].features) {
    if (properties.facts?.length) facts[String(id)] = localise(properties.facts, language) as readonly Fact[];
    if (properties.summary) summaries[String(id)] = localise(properties.summary, language) as Sourced;
  }
  return {
    language,
    speakers: localise(speakers, language) as Record<string, string>,
    claims: localise(claims, language).map((claim, i) => ({ ...claim, number: i })) as unknown as Ledger['claims'],
    omissions: localise(omissions, language),
    tour: localise(tour, language) as Ledger['tour'],
    events: localise(files['events.json'].events, language).map(({ turning: _, ...event }) => event) as Ledger['events'],
    facts,
    summaries,
    perspectives: localise(files['perspectives.json'].perspectives, language),
    sources: files['sources.json'].sources.map(({ note: _, date: __, gloss, ...source }) => ({ ...source, ...titleOf(source, language), gloss: gloss?.[language] ?? '', ...keeperOf(files, source.keeper, language) })) as Ledger['sources'],
  };
}

/** What is not looked at first, in one language. */
export function compileAppendix(files: Files, language: string): Appendix {
  const { report } = files['edition.json'];
  const about = localise(files['about.json'].sections, language) as readonly AboutSection[];
  return {
    language,
    places: farPlacesOf(files, language),
    about: about.map((section) => (section.log && report ? { ...section, report } : section)),
    words: Object.fromEntries(Object.entries(wordsOf(files, language)).filter(([key]) => isSaidLate(key))),
  };
}

/** A document's own title, or the reader's where it has one in each language. */
function titleOf({ title, language }: Pick<Files['sources.json']['sources'][number], 'title' | 'language'>, reader: string): Pick<Source, 'title' | 'titleLanguage'> {
  return { title: localise(title, reader), titleLanguage: typeof title === 'string' ? language : reader };
}

/** The keeper's name as the reader calls it, or its own, with its language unless that is the reader's. */
function keeperOf(files: Files, id: string, reader: string): Pick<Source, 'keeper' | 'keeperLanguage'> {
  const { name, language } = files['keepers.json'].keepers.find((keeper) => keeper.id === id) ?? { name: id };
  return { keeper: localise(name, reader), ...(language && language !== reader ? { keeperLanguage: language } : {}) };
}
