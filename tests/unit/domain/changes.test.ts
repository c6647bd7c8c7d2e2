import { describe, expect, test } from 'vitest';
import { changesAround, nextChange, previousChange } from '../../../src/domain/changes';
import { atlas } from '../../fixtures/atlas';

describe('the changes of the map', () => {
  test('follow one another, day by day in 1945', () => {
    expect(nextChange(atlas, '1945-08-28')).toBe('1945-08-31');
    expect(previousChange(atlas, '1945-08-28')).toBe('1945-08-25');
  });

  test('before and after a year lie outside it', () => {
    expect(nextChange(atlas, '1945')).toBe('1946-02-02');
    expect(previousChange(atlas, '1945')).toBe('1905-09-05');
  });

  test('end with today and begin with 1855', () => {
    expect(nextChange(atlas, atlas.today)).toBeUndefined();
    expect(previousChange(atlas, '1855-02-07')).toBeUndefined();
  });

  test('can all be walked from the first to the last and back', () => {
    const walked: string[] = [];
    for (let date: string | undefined = '1850'; date && walked.length < 99; date = nextChange(atlas, date)) walked.push(date);
    expect(walked.slice(1)).toEqual(atlas.turningPoints);
    const back: string[] = [];
    for (let date: string | undefined = '2999'; date && back.length < 99; date = previousChange(atlas, date)) back.push(date);
    expect(back.slice(1)).toEqual([...atlas.turningPoints].reverse());
  });

  test('around a date are known for each unit', () => {
    const { last, next } = changesAround(atlas, 'iturup', '1945-08-28');
    expect([last?.from, next?.from]).toEqual(['1945-08-28', '1946-02-02']);
    expect(changesAround(atlas, 'iturup', atlas.today)).not.toHaveProperty('next');
    expect(changesAround(atlas, 'iturup', '1850')).not.toHaveProperty('last');
  });
});
