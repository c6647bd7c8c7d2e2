import { describe, expect, test } from 'vitest';
import { spellName } from '../../../src/domain/names';
import { english, japanese } from '../../fixtures/atlas';

const kunashir = { russian: 'Kunashir', japanese: 'Kunashiri', ru: 'Кунашир', ja: '国後島' };
const kunashirInJapanese = { russian: 'クナシル島', japanese: '国後島', ru: 'Кунашир', ja: '国後島' };

describe('a name', () => {
  test('is led by the form of the reader’s language, with the other and both native forms beside it', () => {
    expect(spellName(kunashir, english, 'neutral')).toEqual({
      lead: 'Kunashir', other: 'Kunashiri', native: [{ text: 'Кунашир', lang: 'ru' }, { text: '国後島', lang: 'ja' }],
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
    expect(spellName({ russian: 'Shikotan', japanese: 'Shikotan', ru: 'Шикотан', ja: '' }, english, 'neutral')).toEqual({
      lead: 'Shikotan', native: [{ text: 'Шикотан', lang: 'ru' }],
    });
  });
});
