import { expect, test } from 'vitest';
import { checkFolder } from '../../../geodata/check';
import { compileAtlas } from '../../../geodata/compile/atlas';
import { compileLedger } from '../../../geodata/compile/ledger';
import { storyFolder } from '../../../geodata/read';
import { citeClaim } from '../../../src/domain/cite';
import { readBibtex } from '../../fixtures/read-bibtex';

const files = checkFolder(storyFolder).files ?? expect.fail('the data are not sound');

test.each(files['edition.json'].languages)('the BibTeX entry of every claim is read as what it says, in %s', (language) => {
  const { article } = compileAtlas(files, language);
  for (const claim of compileLedger(files, language).claims) {
    const edition = { version: '1.0.0', date: '2026-11-24', title: files['words.json'].words.title?.[language] ?? '', accessed: '2026-11-25', finding: 'Contested', url: `https://example.org/#claim=${claim.id}&lang=${language}&data=1.0.0` };
    const entry = citeClaim(claim, article, edition, 'bibtex', { date: String, words: String });
    expect(Object.fromEntries(readBibtex(entry)), entry).toEqual({
      key: `kuril-map-${claim.id}`,
      author: edition.title,
      title: `${article.agency}, ${article.date}, ¶\u00a0${claim.paragraph}: ${claim.text}`,
      year: '2026',
      note: `${claim.id}, “${article.title}”. Contested.`,
      version: edition.version,
      url: edition.url,
      urldate: edition.accessed,
    });
  }
});
