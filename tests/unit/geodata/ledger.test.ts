import { expect, test } from 'vitest';
import { checkFolder } from '../../../geodata/check';
import { compileAppendix, compileLedger } from '../../../geodata/compile/ledger';
import { storyFolder } from '../../../geodata/read';

const files = checkFolder(storyFolder).files ?? expect.fail('the data are not sound');
const source = (id: string) => compileLedger(files, 'en').sources.find((found) => found.id === id) ?? expect.fail(`no source ${id}`);

test('a title quoted in the source’s script is in its language, one described in English is not', () => {
  expect(source('mofa-data-ja')).not.toHaveProperty('titleLanguage');
  expect(source('mofa-4to-ja')).toMatchObject({ language: 'ja', titleLanguage: 'en' });
  expect(source('mofa-nt')).not.toHaveProperty('titleLanguage');
});

test('a keeper named in the source’s script is in its language', () => {
  const own = compileLedger(files, 'en').sources.filter(({ keeper }) => /\p{Script=Cyrillic}/u.test(keeper));
  expect(own).not.toHaveLength(0);
  for (const { keeperLanguage } of own) expect(keeperLanguage).toBe('ru');
});

test('errors are reported beside the corrections, where the publisher says where', () => {
  const report = 'mailto:map@example.org';
  const reported = { ...files, 'edition.json': { ...files['edition.json'], report } };
  expect(compileAppendix(reported, 'en').about.filter((section) => section.report === report).map(({ id }) => id)).toEqual(['corrections']);
  const { report: _, ...silent } = files['edition.json'];
  expect(compileAppendix({ ...files, 'edition.json': silent }, 'en').about.filter((section) => section.report)).toEqual([]);
});
