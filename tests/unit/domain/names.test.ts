import { describe, expect, test } from 'vitest';
import { spellName } from '../../../src/domain/names';
import { isThere, spellPlace } from '../../../src/domain/place-names';
import type { Name } from '../../../src/domain/types/names';
import type { Place } from '../../../src/domain/types/places';

const english = { leads: 'russia' };
const japanese = { leads: 'japan' };
const native = [{ text: 'Кунашир', lang: 'ru' }, { text: '国後島', lang: 'ja', reading: 'くなしりとう' }];
const kunashir: Name = { forms: { russia: 'Kunashir', japan: 'Kunashiri' }, native };
const kunashirInJapanese: Name = { forms: { russia: 'クナシル島', japan: '国後島' }, native };

describe('a name', () => {
  test('is led by the form of the reader’s language, with the other and both native forms beside it', () => {
    expect(spellName(kunashir, english, 'neutral')).toEqual({
      lead: 'Kunashir', other: 'Kunashiri', native,
    });
  });

  test('is led by the party whose map is shown', () => {
    expect(spellName(kunashir, english, 'japan')).toMatchObject({ lead: 'Kunashiri', other: 'Kunashir' });
    expect(spellName(kunashirInJapanese, japanese, 'russia')).toMatchObject({ lead: 'クナシル島', other: '国後島' });
  });

  test('does not repeat a native form that already leads', () => {
    expect(spellName(kunashirInJapanese, japanese, 'neutral').native).toEqual([{ text: 'Кунашир', lang: 'ru' }]);
  });

  test('that both parties write alike is written once', () => {
    expect(spellName({ forms: { russia: 'Shikotan', japan: 'Shikotan' }, native: [{ text: 'Шикотан', lang: 'ru' }] }, english, 'neutral')).toEqual({
      lead: 'Shikotan', native: [{ text: 'Шикотан', lang: 'ru' }],
    });
  });
});

describe('a place', () => {
  const town: Place = { id: 'kurilsk', kind: 'town', name: 'Kurilsk', forms: { russia: 'Kurilsk', japan: 'Shana' }, from: '1869', renamed: { by: 'russia', from: '1946' }, at: [45.2, 147.9], rank: 2 };
  const on = (date: string, perspective = 'neutral') => spellPlace(town, english, { date, perspective });

  test('leads with the reader’s form, or with the party’s whose map is shown', () => {
    expect(on('2022')).toEqual({ lead: 'Kurilsk', other: 'Shana' });
    expect(on('2022', 'japan')).toEqual({ lead: 'Shana', other: 'Kurilsk' });
    expect(spellPlace(town, japanese, { date: '2022', perspective: 'russia' })).toEqual({ lead: 'Kurilsk', other: 'Shana' });
  });

  test('that is a settlement leads, on no party’s map, with the name it was given last', () => {
    const now = { date: '2022', perspective: 'neutral' };
    expect(spellPlace(town, japanese, now)).toEqual({ lead: 'Kurilsk', other: 'Shana' });
    expect(spellPlace(town, japanese, { ...now, perspective: 'japan' })).toEqual({ lead: 'Shana', other: 'Kurilsk' });
    expect(spellPlace({ ...town, kind: 'bay' }, japanese, now)).toEqual({ lead: 'Shana', other: 'Kurilsk' });
  });

  test('has no Soviet name before it was given, and is not there before it is on record', () => {
    expect(on('1880')).toEqual({ lead: 'Shana' });
    expect([isThere(town, '1855'), isThere(town, '1869'), isThere(town, '2022')]).toEqual([false, true, true]);
  });
});
