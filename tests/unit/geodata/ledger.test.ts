import { expect, test } from 'vitest';
import { checkFolder } from '../../../geodata/check';
import { compileAppendix, compileLedger } from '../../../geodata/compile/ledger';
import { numberSources } from '../../../geodata/compile/number-sources';
import { splitLedger } from '../../../geodata/compile/pack-ledger';
import { storyFolder } from '../../../geodata/read';
import { unpackLedger, withHistory } from '../../../src/domain/unpack-ledger';

const files = checkFolder(storyFolder).files ?? expect.fail('the data are not sound');
const source = (id: string, language = 'en') => compileLedger(files, language).sources.find((found) => found.id === id) ?? expect.fail(`no source ${id}`);
const keeperOf = (id: string, language: string) => {
  const { keeper, keeperLanguage } = source(id, language);
  return [keeper, keeperLanguage];
};

test('a title stands in its own language, and what it is in the reader’s', () => {
  const title = '北方四島への渡航に関する枠組み';
  expect(source('mofa-4to-ja')).toMatchObject({ title, titleLanguage: 'ja', gloss: 'rules for travel to the islands' });
  expect(source('mofa-4to-ja', 'ru')).toMatchObject({ title, titleLanguage: 'ja', gloss: 'порядок поездок на острова' });
  expect(source('mofa-4to-ja', 'ja')).toMatchObject({ title, titleLanguage: 'ja', gloss: '' });
});

test('which part of a document is meant, its own readers are told too', () => {
  expect(['en', 'ru', 'ja'].map((language) => source('mofa-data-ja', language).gloss)).toEqual(['areas, residents of 1945, villages', 'площади, жители 1945\u00a0г., сёла', '面積、1945年の人口、村']);
});

test('a document that is official in each language has the reader’s title', () => {
  expect(source('compendium-1', 'ru')).toMatchObject({ language: 'en', titleLanguage: 'ru', title: expect.stringContaining('Совместный сборник') });
  expect(source('compendium-1', 'ja')).toMatchObject({ language: 'en', titleLanguage: 'ja', title: expect.stringContaining('共同作成資料集') });
});

test.each([
  ['mofa-nt', 'Ministry of Foreign Affairs of Japan', 'Министерство иностранных дел Японии', '外務省'],
  ['kremlin-2016', 'President of Russia', 'Президент России', 'ロシア大統領府'],
])('the keeper of %s is named in the reader’s language', (id, ...names) => {
  expect(['en', 'ru', 'ja'].map((language) => keeperOf(id, language))).toEqual(names.map((keeper) => [keeper, undefined]));
});

test('a keeper with one name of its own says in which language it is, but to its readers', () => {
  expect(['en', 'ru', 'ja'].map((language) => keeperOf('jt-2018', language))).toEqual([['The Japan Times', undefined], ['The Japan Times', 'en'], ['The Japan Times', 'en']]);
  expect(keeperOf('vysokov-2008', 'ja')[1]).toBe('ru');
  expect(keeperOf('vysokov-2008', 'ru')[1]).toBeUndefined();
});

test('no keeper is named in a script that its language does not write', () => {
  const scripts: Record<string, RegExp> = { en: /^[\p{Script=Latin}\p{Script=Common}]+$/u, ru: /[\p{Script=Cyrillic}]/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u };
  for (const language of ['en', 'ru', 'ja']) {
    for (const { keeper, keeperLanguage = language } of compileLedger(files, language).sources) expect(keeper).toMatch(scripts[keeperLanguage] ?? /^$/);
  }
});

test.each(['en', 'ru', 'ja'])('a ledger in %s is read as it was before it was packed and split', (language) => {
  const ledger = compileLedger(numberSources(files), language);
  const { first, history } = JSON.parse(JSON.stringify(splitLedger(ledger)));
  expect(unpackLedger(withHistory(first, history))).toEqual(ledger);
});

test('what comes first holds every source that it rests on, and none that only the history needs', () => {
  const whole = compileLedger(numberSources(files), 'en');
  const { claims, sources, events } = unpackLedger(splitLedger(whole).first);
  const ids = sources.map(({ id }) => id);
  for (const claim of claims) for (const { sources: cited } of [claim, ...Object.values(claim.positions ?? {})]) expect(ids).toEqual(expect.arrayContaining([...cited]));
  expect(events).toEqual([]);
  expect(sources.length).toBeLessThan(whole.sources.length - 20);
});

test('what is sent calls sources by their place in the list, wherever they are named, those of events alone last', () => {
  const { sources } = files['sources.json'];
  const [named] = files['events.json'].events;
  const sent = numberSources(files);
  const titles = sent['sources.json'].sources.map(({ title }) => JSON.stringify(title));
  expect(sent['sources.json'].sources.map(({ id }) => id)).toEqual(sources.map((_, i) => i));
  expect(sent['events.json'].events[0]?.sources).toEqual(named?.sources.map((name) => titles.indexOf(JSON.stringify(sources.find(({ id }) => id === name)?.title))));
  expect(JSON.stringify(sent)).not.toContain('"compendium-1"');
});

test('errors are reported beside the corrections, where the publisher says where', () => {
  const report = 'mailto:map@example.org';
  const reported = { ...files, 'edition.json': { ...files['edition.json'], report } };
  expect(compileAppendix(reported, 'en').about.filter((section) => section.report === report).map(({ id }) => id)).toEqual(['corrections']);
  const { report: _, ...silent } = files['edition.json'];
  expect(compileAppendix({ ...files, 'edition.json': silent }, 'en').about.filter((section) => section.report)).toEqual([]);
});
