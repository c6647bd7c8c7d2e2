import { describe, expect, test } from 'vitest';
import type { Words } from '../../../src/domain/types/language';
import { createDateFormat } from '../../../src/i18n/date-format';
import { createFormats } from '../../../src/i18n/formats';
import { createTranslator } from '../../../src/i18n/translator';
import { english, japanese, russian } from '../../fixtures/atlas';

const words = (to: string, units: readonly [km2: string, km: string, m: string], people: Words[string]): Words => ({
  'date.to': to, 'measure.km2': units[0], 'measure.km': units[1], 'measure.m': units[2], people,
});
const en = createFormats(english, createTranslator(
  words('{from} to {to}', ['{value}\u00a0km²', '{value}\u00a0km', '{value}\u00a0m'], { one: '{n} person', other: '{n} people' }), english));
const ru = createFormats(russian, createTranslator(
  words('{from} – {to}', ['{value}\u00a0км²', '{value}\u00a0км', '{value}\u00a0м'], { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' }), russian));
const ja = createFormats(japanese, createTranslator(
  words('{from}〜{to}', ['{value}km²', '{value}km', '{value}m'], { other: '{n}人' }), japanese));

describe('a date is written', () => {
  test.each([
    ['1855', '1855', '1855', '1855年'],
    ['1855-02', 'February 1855', 'февраль 1855\u00a0г.', '1855年2月'],
    ['1855-02-07', '7 February 1855', '7 февраля 1855\u00a0г.', '1855年2月7日'],
    ['1945-09-01/1945-09-05', '1 to 5 September 1945', '1–5 сентября 1945\u00a0г.', '1945年9月1日〜5日'],
    ['1945-08-18/1945-09-01', '18 August to 1 September 1945', '18 августа – 1 сентября 1945\u00a0г.', '1945年8月18日〜9月1日'],
    ['2022-02-26/2023-03-21', '26 February 2022 to 21 March 2023', '26 февраля 2022\u00a0г. – 21 марта 2023\u00a0г.', '2022年2月26日〜2023年3月21日'],
    ['1945-08/1945-09', 'August to September 1945', 'август – сентябрь 1945\u00a0г.', '1945年8月〜9月'],
    ['1941/1945', '1941 to 1945', '1941–1945', '1941年〜1945年'],
    ['1920/1925-05-15', '1920 to 15 May 1925', '1920 – 15 мая 1925\u00a0г.', '1920年〜1925年5月15日'],
    ['1945-09/1945-09-05', 'September 1945 to 5 September 1945', 'сентябрь 1945\u00a0г. – 5 сентября 1945\u00a0г.', '1945年9月〜1945年9月5日'],
    ['1945-09-01/1945-09-01', '1 September 1945', '1 сентября 1945\u00a0г.', '1945年9月1日'],
  ])('%s: %s, %s, %s', (date, ...written) => {
    expect([en, ru, ja].map((formats) => formats.date(date))).toEqual(written);
  });

  test.each([
    ['1991-12', 'December 1991', 'декабря 1991\u00a0г.', '1991年12月'],
    ['1875', '1875', '1875', '1875年'],
    ['1945-08-28', '28 August 1945', '28 августа 1945\u00a0г.', '1945年8月28日'],
  ])('in the case that a preposition asks for: %s', (date, ...written) => {
    expect([en, ru, ja].map((formats) => formats.dateInPhrase(date))).toEqual(written);
  });

  test.each([
    ['es', 'diciembre de 1991'],
    ['pt', 'dezembro de 1991'],
    ['de', 'Dezember 1991'],
    ['en-US', 'December 1991'],
    ['lt', '1991 m. gruodis'],
  ])('in %s a month without a day stands after a preposition as that language has it', (locale, written) => {
    expect(createDateFormat(locale, () => '').inPhrase('1991-12')).toBe(written);
  });

  test('without the thin spaces and signs that Intl puts into ranges', () => {
    for (const formats of [en, ru, ja]) expect(formats.date('1945-08-28/1945-09-05')).not.toMatch(/[\u2009\u202f～/]/);
  });

  test('on the same day wherever the reader’s clock stands', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo']) {
      process.env.TZ = zone;
      expect(createFormats(english, () => '').date('1945-08-28')).toBe('28 August 1945');
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});

describe('a number is written', () => {
  test('with the language’s own signs, four digits together in Russian', () => {
    expect([en, ru, ja].map(({ number }) => number(1489.34))).toEqual(['1,489.3', '1489,3', '1,489.3']);
    expect([en, ru, ja].map(({ number }) => number(17291))).toEqual(['17,291', '17\u00a0291', '17,291']);
  });

  test('with as many decimals as asked for, and a true minus', () => {
    expect([en.number(3.14159, 0), en.number(3.14159, 2), en.number(-5)]).toEqual(['3', '3.14', '\u22125']);
    expect(ru.number(-5.25)).toBe('\u22125,3');
  });
});

describe('a measure is written', () => {
  test('with the unit held to the number', () => {
    expect([en, ru, ja].map(({ measure }) => measure(1489.27, 'km2'))).toEqual(['1,489.27\u00a0km²', '1489,27\u00a0км²', '1,489.27km²']);
    expect([en, ru, ja].map(({ measure }) => measure(3.7, 'km'))).toEqual(['3.7\u00a0km', '3,7\u00a0км', '3.7km']);
    expect([en, ru, ja].map(({ measure }) => measure(1819.4, 'm'))).toEqual(['1,819\u00a0m', '1819\u00a0м', '1,819m']);
  });

  test('with people counted in the language’s plural', () => {
    expect([1, 2, 5, 21].map((n) => ru.measure(n, 'people'))).toEqual(['1 человек', '2 человека', '5 человек', '21 человек']);
    expect([1, 2].map((n) => en.measure(n, 'people'))).toEqual(['1 person', '2 people']);
    expect(ja.measure(17291, 'people')).toBe('17,291人');
  });
});
