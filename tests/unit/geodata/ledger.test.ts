import { expect, test } from 'vitest';
import { checkFolder } from '../../../geodata/check';
import { compileAppendix, compileLedger } from '../../../geodata/compile/ledger';
import { splitLedger } from '../../../geodata/compile/pack-ledger';
import { storyFolder } from '../../../geodata/read';
import { unpackLedger, withHistory } from '../../../src/domain/unpack-ledger';

const files = checkFolder(storyFolder).files ?? expect.fail('the data are not sound');
const source = (id: string, language = 'en') => compileLedger(files, language).sources.find((found) => found.id === id) ?? expect.fail(`no source ${id}`);
const keeperOf = (id: string, language: string) => {
  const { keeper, keeperLanguage } = source(id, language);
  return [keeper, keeperLanguage];
};

test('a title quoted in the source’s script is in its language, one described in English is not', () => {
  expect(source('mofa-data-ja')).not.toHaveProperty('titleLanguage');
  expect(source('mofa-4to-ja')).toMatchObject({ language: 'ja', titleLanguage: 'en' });
  expect(source('mofa-nt')).not.toHaveProperty('titleLanguage');
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
  const ledger = compileLedger(files, language);
  const { first, history } = JSON.parse(JSON.stringify(splitLedger(ledger)));
  const byId = (whole: typeof ledger) => ({ ...whole, sources: [...whole.sources].sort((a, b) => (a.id < b.id ? -1 : 1)) });
  expect(byId(unpackLedger(withHistory(first, history)))).toEqual(byId(ledger));
});

test('what comes first holds every source that it rests on, and none that only the history needs', () => {
  const { first } = splitLedger(compileLedger(files, 'en'));
  const { claims, sources, events } = unpackLedger(first);
  const ids = sources.map(({ id }) => id);
  for (const claim of claims) for (const { sources: cited } of [claim, ...Object.values(claim.positions ?? {})]) expect(ids).toEqual(expect.arrayContaining([...cited]));
  expect(events).toEqual([]);
  expect(sources.length).toBeLessThan(compileLedger(files, 'en').sources.length);
});

test('errors are reported beside the corrections, where the publisher says where', () => {
  const report = 'mailto:map@example.org';
  const reported = { ...files, 'edition.json': { ...files['edition.json'], report } };
  expect(compileAppendix(reported, 'en').about.filter((section) => section.report === report).map(({ id }) => id)).toEqual(['corrections']);
  const { report: _, ...silent } = files['edition.json'];
  expect(compileAppendix({ ...files, 'edition.json': silent }, 'en').about.filter((section) => section.report)).toEqual([]);
});
