import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationStyles, citeClaim, type Setting } from '../../../src/domain/cite';
import { atlas, ledger } from '../../fixtures/atlas';
import { readBibtex } from '../../fixtures/read-bibtex';

const claim = ledger.claims[0] ?? expect.fail('the fixture has no claim');
const edition = { version: '1.0.0', date: '2026-11-24', title: 'Four islands', accessed: '2026-11-25', finding: 'Finding: Contested', url: 'https://example.org/#claim=c17&lang=en&data=1.0.0' };
const setting: Setting = {
  date: (date) => `the day ${date}`,
  words: ({ agency, date, text, id, article, finding, map, version, reviewed, url }) => `${agency}, ${date}, ¶\u00a09: ${text} (${id}, «${article}»). ${finding}. ${map}, v${version}, ${reviewed}. ${url}`,
};
const cite = (style: (typeof citationStyles)[number], text = claim.text, url = edition.url) =>
  citeClaim({ ...claim, text }, atlas.article, { ...edition, url }, style, setting);
/** The day of the article, as each style writes it. */
const day = { plain: 'the day 2022-03-21', chicago: 'March 21, 2022', bibtex: '2022-03-21', wikipedia: '2022-03-21' };

describe('citing a claim', () => {
  test('in every style names claim, paragraph, agency, date, version and link', () => {
    for (const style of citationStyles) {
      for (const part of [claim.text, 'c17', '9', 'The Agency', day[style], 'Talks ended', '1.0.0', 'example.org']) {
        expect(cite(style), style).toContain(part);
      }
    }
  });

  test('never has the claim stand without its agency before it', () => {
    for (const style of citationStyles) expect(cite(style), style).toContain(`The Agency, ${day[style]}, ¶\u00a09: ${claim.text}`);
  });

  test('in plain words reads as the language writes it', () => {
    expect(cite('plain')).toBe(
      'The Agency, the day 2022-03-21, ¶\u00a09: The islands came back to the Soviet Union after the war (c17, «Talks ended»). ' +
        'Finding: Contested. Four islands, v1.0.0, the day 2026-11-24. https://example.org/#claim=c17&lang=en&data=1.0.0',
    );
  });

  test('in the Chicago style reads, with one full stop', () => {
    expect(cite('chicago', 'It was so.')).toBe(
      '“The Agency, March 21, 2022, ¶\u00a09: It was so.” Four islands, version 1.0.0, November 24, 2026, record c17 on “Talks ended.” ' +
        'Finding: Contested. Accessed November 25, 2026. https://example.org/#claim=c17&lang=en&data=1.0.0.',
    );
  });

  test('in the Chicago style has single quotation marks inside its own, and dates as exact as they are', () => {
    expect(citeClaim({ ...claim, text: 'It was “so”.' }, { ...atlas.article, date: '2022-03' }, { ...edition, date: '2026' }, 'chicago', setting)).toMatch(
      /^“The Agency, March 2022, ¶\u00a09: It was ‘so’\.” Four islands, version 1\.0\.0, 2026, record/,
    );
  });
});

describe('the BibTeX entry', () => {
  test('parses, and holds what it should', () => {
    const fields = readBibtex(cite('bibtex'));
    expect(fields.get('key')).toBe('kuril-map-c17');
    expect(fields.get('author')).toBe('Four islands');
    expect(fields.get('urldate')).toBe('2026-11-25');
    expect(fields.get('title')).toBe(`The Agency, 2022-03-21, ¶\u00a09: ${claim.text}`);
    expect(fields.get('year')).toBe('2026');
    expect(fields.get('note')).toBe('c17, “Talks ended”. Finding: Contested.');
    expect(fields.get('url')).toBe(edition.url);
  });

  test('keeps signs that TeX would read as commands', () => {
    const rough = '5% of A&B_c #1 {x} $2 \\y ~z^';
    expect(cite('bibtex', rough)).toContain('5\\% of A\\&B\\_c \\#1 \\{x\\} \\$2 \\textbackslash{}y \\textasciitilde{}z\\textasciicircum{}}},\n');
    expect(readBibtex(cite('bibtex', rough)).get('title')).toBe(`The Agency, 2022-03-21, ¶\u00a09: ${rough}`);
  });

  test('parses whatever text and link say', () => {
    const rough = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '&', '~', '^', ',', '\n', '"', 'a', '島') });
    fc.assert(fc.property(rough, rough, (text, url) => {
      const fields = readBibtex(cite('bibtex', text, url));
      expect(fields.get('title')).toBe(`The Agency, 2022-03-21, ¶\u00a09: ${text}`);
      expect(fields.has('urldate')).toBe(true);
    }));
  });
});

describe('the Wikipedia template', () => {
  test('is one template with a field a part', () => {
    expect(cite('wikipedia')).toMatch(/^\{\{cite web \|url=https:\S+ \|title=The Agency, .+ \|website=Four islands \|date=2026-11-24 \|access-date=2026-11-25 \|version=1\.0\.0 .+\}\}$/);
  });

  test('cannot be broken out of', () => {
    const rough = fc.string({ unit: fc.constantFrom('{', '}', '|', '[', ']', '<', '\n', 'a') });
    fc.assert(fc.property(rough, rough, (text, url) => {
      const inside = cite('wikipedia', text, url).slice(2, -2).replaceAll('{{!}}', '');
      expect(inside).not.toMatch(/[{}[\]<\n]/);
      expect(inside.match(/\|/g)).toHaveLength(7);
    }));
  });
});
