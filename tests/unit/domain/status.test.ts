import { describe, expect, test } from 'vitest';
import { firstOfParty, holderOf, statusOf } from '../../../src/domain/status';
import { atlas } from '../../fixtures/atlas';

describe('the status of a unit', () => {
  test('names who administers Iturup today, who claims it, and since when', () => {
    const status = statusOf(atlas, 'iturup', atlas.today);
    expect(status).toMatchObject({ standing: 'disputed', since: '1991-12-26' });
    expect([status.polity?.id, status.claimant?.id]).toEqual(['russia', 'japan']);
    expect(status).not.toHaveProperty('range');
  });

  test('names who of the same party held it first, under another name', () => {
    const first = (date: string) => firstOfParty(atlas, statusOf(atlas, 'iturup', date));
    expect(first(atlas.today)).toMatchObject({ from: '1945-08-28', polity: { id: 'ussr' } });
    expect(first('1950'), 'the same under the same name').toBeUndefined();
    expect(first('1900')).toMatchObject({ polity: { id: 'tokugawa' } });
    expect(first('1860'), 'nobody before').toBeUndefined();
  });

  test('gives the range in which sources differ on the landing', () => {
    const status = statusOf(atlas, 'habomai', '1945-09-03');
    expect(status).toMatchObject({ standing: 'occupation', since: '1945-09-03', range: '1945-08-28/1945-09-05' });
    expect(status).not.toHaveProperty('claimant');
  });

  test('is unknown before the first agreed border', () => {
    expect(statusOf(atlas, 'iturup', '1854')).toEqual({ standing: 'unknown' });
  });
});

describe('the holder', () => {
  test.each([
    ['iturup', '1900', 'second'], ['iturup', '2022', 'first'], ['sakhalin-south', '1860', 'both'], ['iturup', '1850', 'none'],
  ])('of %s in %s is %s', (unit, date, holder) => {
    expect(holderOf(statusOf(atlas, unit, date))).toBe(holder);
  });
});
