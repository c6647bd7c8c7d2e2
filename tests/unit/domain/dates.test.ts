import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, covers, dateOfDay, firstDay, isPartialDate, lastDay, overlap, rangeOf } from '../../../src/domain/dates';

const days = fc.integer({ min: firstDay('1000'), max: lastDay('2999') });
const partialDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dateOfDay(day).slice(0, length));
const dateRanges = fc
  .tuple(partialDates, partialDates)
  .map(([a, b]) => (firstDay(a) <= lastDay(b) ? `${a}/${b}` : `${b}/${a}`));

describe('partial dates', () => {
  test.each(['1855', '1945-08', '1945-08-28', '2000-02-29', '1000', '2999-12-31'])('%s is a date', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    '', '55', '855', '0999', '3000', '19455', '1945-8', '1945-13', '1945-00', '1945-02-30', '1900-02-29', '1945-09-31',
    '1945-08-28T00:00', ' 1945', '1945-08-28/1945-09-05', '-1945', '１９４５',
  ])('"%s" is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('no text makes the question throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isPartialDate(text) === 'boolean'));
  });

  test('a year, a month and a day know their first and last days', () => {
    expect(dateOfDay(firstDay('1945'))).toBe('1945-01-01');
    expect(dateOfDay(lastDay('1945'))).toBe('1945-12-31');
    expect(dateOfDay(firstDay('1945-02'))).toBe('1945-02-01');
    expect(dateOfDay(lastDay('1945-02'))).toBe('1945-02-28');
    expect(dateOfDay(lastDay('1944-02'))).toBe('1944-02-29');
    expect(lastDay('1945-08-28')).toBe(firstDay('1945-08-28'));
    expect(firstDay('1970-01-01')).toBe(0);
  });

  test('a partial date is a half-open range: the next of its kind begins on the day after its last', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        const next = dateOfDay(lastDay(date) + 1).slice(0, date.length);
        expect(firstDay(next)).toBe(lastDay(date) + 1);
        expect(compareDates(date, next)).toBeLessThan(0);
      }),
    );
  });

  test('a day lies in its month, and its month in its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOfDay(day);
        expect(isPartialDate(date)).toBe(true);
        const [year, month] = [rangeOf(date.slice(0, 4)), rangeOf(date.slice(0, 7))];
        const ends = [year.from, month.from, day, month.to, year.to];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  test('a range includes both its ends', () => {
    const { from, to } = rangeOf('1945-08-28/1945-09');
    expect([dateOfDay(from), dateOfDay(to)]).toEqual(['1945-08-28', '1945-09-30']);
  });
});

describe('the order of dates', () => {
  test('is by first day, and the shorter of two that begin together comes first', () => {
    const dates = ['1946', '1945-08-28', '1945', '1945-01-01', '1945-01', '1944/1946'];
    expect([...dates].sort(compareDates)).toEqual(['1944/1946', '1945-01-01', '1945-01', '1945', '1945-08-28', '1946']);
  });

  test('is the same from both sides, and holds along a chain', () => {
    fc.assert(
      fc.property(dateRanges, dateRanges, dateRanges, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareDates) as [string, string, string];
        expect(compareDates(first, second)).toBeLessThanOrEqual(0);
        expect(compareDates(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('two dates overlap exactly when they share a day', () => {
    expect(overlap('1945-09-01/1945-09-05', '1945-09-05')).toBe(true);
    expect(overlap('1945-09-01/1945-09-05', '1945-09-06')).toBe(false);
    expect(overlap('1945', '1945-08-28')).toBe(true);
    fc.assert(
      fc.property(dateRanges, dateRanges, (a, b) => {
        const [one, other] = [rangeOf(a), rangeOf(b)];
        expect(overlap(a, b)).toBe(Math.max(one.from, other.from) <= Math.min(one.to, other.to));
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
    );
  });
});

describe('an interval', () => {
  test('holds from its first day up to the day before the next begins', () => {
    const held = { from: '1855-02-07', to: '1875-08-22' };
    const answers = ['1855-02-06', '1855-02-07', '1875-08-21', '1875-08-22'].map((date) => covers(held, firstDay(date)));
    expect(answers).toEqual([false, true, true, false]);
  });

  test('without an end still holds', () => {
    expect(covers({ from: '1991-12-26' }, lastDay('2999'))).toBe(true);
  });

  test('and the one that follows it never share a day and never leave one out', () => {
    fc.assert(
      fc.property(partialDates, partialDates, days, (from, turn, day) => {
        fc.pre(firstDay(from) < firstDay(turn) && day >= firstDay(from));
        expect(covers({ from, to: turn }, day)).toBe(!covers({ from: turn }, day));
      }),
    );
  });
});
