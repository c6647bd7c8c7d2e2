import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../geodata/check';
import { compileAtlas } from '../../../geodata/compile/atlas';
import { compileLedger } from '../../../geodata/compile/ledger';
import { boundariesAt } from '../../../src/domain/boundaries';
import { eventsTelling } from '../../../src/domain/events';
import { claimsAbout } from '../../../src/domain/claims';
import { statusOf } from '../../../src/domain/status';

const { files } = checkFolder(join(__dirname, '../../../geodata'));
if (!files) throw new Error('the data do not hold together');
const atlas = compileAtlas(files, 'en');
const ledger = compileLedger(files, 'en');

const held: readonly (readonly [date: string, unit: string, standing: string, polity: string])[] = [
  ['1850', 'hokkaido', 'undisputed', 'tokugawa'],
  ['1850', 'kamchatka', 'undisputed', 'russian-empire'],
  ['1855', 'iturup', 'treaty', 'tokugawa'],
  ['1855', 'kunashir', 'treaty', 'tokugawa'],
  ['1855', 'shikotan', 'treaty', 'tokugawa'],
  ['1855', 'habomai', 'treaty', 'tokugawa'],
  ['1855', 'urup', 'treaty', 'russian-empire'],
  ['1855', 'shumshu', 'treaty', 'russian-empire'],
  ['1855', 'sakhalin-south', 'joint', 'joint'],
  ['1855', 'sakhalin-north', 'joint', 'joint'],
  ['1867', 'iturup', 'treaty', 'tokugawa'],
  ['1868', 'iturup', 'treaty', 'empire-of-japan'],
  ['1874', 'urup', 'treaty', 'russian-empire'],
  ['1875', 'urup', 'treaty', 'empire-of-japan'],
  ['1875', 'shumshu', 'treaty', 'empire-of-japan'],
  ['1875', 'iturup', 'treaty', 'empire-of-japan'],
  ['1875', 'sakhalin-south', 'treaty', 'russian-empire'],
  ['1875', 'sakhalin-north', 'treaty', 'russian-empire'],
  ['1905-09-04', 'sakhalin-south', 'treaty', 'russian-empire'],
  ['1905', 'sakhalin-south', 'treaty', 'empire-of-japan'],
  ['1905', 'sakhalin-north', 'treaty', 'russian-empire'],
  ['1917', 'sakhalin-north', 'treaty', 'soviet-russia'],
  ['1917', 'kamchatka', 'undisputed', 'soviet-russia'],
  ['1919', 'sakhalin-north', 'treaty', 'soviet-russia'],
  ['1920', 'sakhalin-north', 'occupation', 'empire-of-japan'],
  ['1922', 'kamchatka', 'undisputed', 'ussr'],
  ['1925-05-14', 'sakhalin-north', 'occupation', 'empire-of-japan'],
  ['1925-05-15', 'sakhalin-north', 'treaty', 'ussr'],
  ['1945-08-17', 'shumshu', 'treaty', 'empire-of-japan'],
  ['1945-08-18', 'shumshu', 'occupation', 'ussr'],
  ['1945-08-23', 'paramushir', 'treaty', 'empire-of-japan'],
  ['1945-08-24', 'paramushir', 'occupation', 'ussr'],
  ['1945-08-24', 'sakhalin-south', 'treaty', 'empire-of-japan'],
  ['1945-08-25', 'sakhalin-south', 'occupation', 'ussr'],
  ['1945-08-27', 'middle-north', 'treaty', 'empire-of-japan'],
  ['1945-08-28', 'middle-north', 'occupation', 'ussr'],
  ['1945-08-27', 'iturup', 'treaty', 'empire-of-japan'],
  ['1945-08-28', 'iturup', 'occupation', 'ussr'],
  ['1945-08-30', 'urup', 'treaty', 'empire-of-japan'],
  ['1945-08-31', 'urup', 'occupation', 'ussr'],
  ['1945-08-31', 'kunashir', 'treaty', 'empire-of-japan'],
  ['1945-09-01', 'kunashir', 'occupation', 'ussr'],
  ['1945-08-31', 'shikotan', 'treaty', 'empire-of-japan'],
  ['1945-09-01', 'shikotan', 'occupation', 'ussr'],
  ['1945-09-02', 'habomai', 'treaty', 'empire-of-japan'],
  ['1945-09-03', 'habomai', 'occupation', 'ussr'],
  ['1945-09-05', 'habomai', 'occupation', 'ussr'],
  ['1945-09-05', 'hokkaido', 'undisputed', 'empire-of-japan'],
  ['1946-02-01', 'kunashir', 'occupation', 'ussr'],
  ['1946-02-02', 'kunashir', 'administered', 'ussr'],
  ['1946-02-02', 'iturup', 'administered', 'ussr'],
  ['1946-02-02', 'shikotan', 'administered', 'ussr'],
  ['1946-02-02', 'habomai', 'administered', 'ussr'],
  ['1946-02-02', 'urup', 'administered', 'ussr'],
  ['1946-02-02', 'sakhalin-south', 'administered', 'ussr'],
  ['1947', 'hokkaido', 'undisputed', 'japan'],
  // The claim is shown from the day on which Japan's government is on record with it: sources yoshida-1951, morishita-1956.
  ['1951-09-06', 'shikotan', 'administered', 'ussr'],
  ['1951-09-07', 'shikotan', 'disputed', 'ussr'],
  ['1951-09-07', 'habomai', 'disputed', 'ussr'],
  ['1955', 'iturup', 'administered', 'ussr'],
  ['1956-02-10', 'kunashir', 'administered', 'ussr'],
  ['1956-02-11', 'iturup', 'disputed', 'ussr'],
  ['1956-02-11', 'kunashir', 'disputed', 'ussr'],
  ['1956', 'shikotan', 'disputed', 'ussr'],
  ['1956', 'habomai', 'disputed', 'ussr'],
  ['1956', 'urup', 'administered', 'ussr'],
  ['1991-11', 'iturup', 'disputed', 'ussr'],
  ['1991', 'iturup', 'disputed', 'russia'],
  ['1991', 'kunashir', 'disputed', 'russia'],
  ['1991', 'shikotan', 'disputed', 'russia'],
  ['1991', 'habomai', 'disputed', 'russia'],
  ['1991', 'urup', 'administered', 'russia'],
  ['1991', 'sakhalin-south', 'administered', 'russia'],
  ['1991', 'sakhalin-north', 'undisputed', 'russia'],
  ['1991', 'kamchatka', 'undisputed', 'russia'],
  ['2022', 'iturup', 'disputed', 'russia'],
  ['2022', 'kunashir', 'disputed', 'russia'],
  ['2022', 'shikotan', 'disputed', 'russia'],
  ['2022', 'habomai', 'disputed', 'russia'],
  ['2022', 'hokkaido', 'undisputed', 'japan'],
];

describe('who held what', () => {
  test.each(held)('at the end of %s %s stands as %s under %s', (date, unit, standing, polity) => {
    const status = statusOf(atlas, unit, date);
    expect([status.standing, status.polity?.id]).toEqual([standing, polity]);
  });

  test('every unit is held by somebody on every turning point since 1855', () => {
    for (const date of atlas.turningPoints.filter((point) => point >= '1855-02-07')) {
      for (const { id } of atlas.units) expect(statusOf(atlas, id, date).standing, `${id} on ${date}`).not.toBe('unknown');
    }
  });

  test('no island of the four is ever said to be settled after 1945, and all are disputed once Japan has claimed them', () => {
    const four = ['iturup', 'kunashir', 'shikotan', 'habomai'];
    for (const date of ['1945-10', '1946-02-02', '1950', '1953']) {
      for (const id of four) expect(['occupation', 'administered', 'disputed'], `${id} in ${date}`).toContain(statusOf(atlas, id, date).standing);
    }
    for (const date of ['1956', '1975', '1993', '2022', '2026']) {
      for (const id of four) expect(statusOf(atlas, id, date).standing).toBe('disputed');
    }
  });

  test.each([
    ['1855-02-07', ['shimoda-1855']], ['1875-08-22', ['ratified-1875']], ['1905-09-05', ['portsmouth-1905']], ['1920', ['north-sakhalin-1920']],
    ['1945-08-18', ['land-shumshu']], ['1945-08-24', ['land-shumshu']], ['1945-08-25', ['sakhalin-1945']], ['1945-08-28', ['land-iturup']],
    ['1945-08-31', ['land-urup']], ['1945-09-01', ['land-shikotan', 'land-kunashir']], ['1945-09-03', ['land-habomai']], ['1946-02-02', ['decree-1946']],
    ['1951-09-07', ['yoshida-1951']], ['1956-02-11', ['morishita-1956']], ['1991-12', ['russia-1991']],
  ])('%s is called by what changed: %j', (date, told) => {
    expect(eventsTelling(atlas, ledger, date).map(({ id }) => id)).toEqual(told);
  });

  test('a claimant is named when and only when the standing is disputed', () => {
    for (const { unit, standing, claimant, from } of atlas.administrations) expect(claimant !== undefined, `${unit} ${from}`).toBe(standing === 'disputed');
  });

  test('the exchange of 1875 shows from the ratifications, and nothing on the map turns on the day of the signature', () => {
    expect(statusOf(atlas, 'urup', '1875-08-21').polity?.id).toBe('russian-empire');
    expect(statusOf(atlas, 'urup', '1875-08-22').polity?.id).toBe('empire-of-japan');
    expect(atlas.turningPoints).not.toContain('1875-05-07');
  });

  test('each landing of 1945 tells the range that the two states speak of; Habomai the days that sources name', () => {
    const range = (unit: string) => statusOf(atlas, unit, '1945-10').administration?.fromRange;
    for (const unit of ['iturup', 'kunashir', 'shikotan']) expect(range(unit)).toBe('1945-08-28/1945-09-05');
    expect(range('habomai')).toBe('1945-09-01/1945-09-05');
  });
});

describe('lines', () => {
  test.each([
    ['1860', 'neutral', ['shimoda-1855']],
    ['1880', 'neutral', ['la-perouse-1875', 'petersburg-1875']],
    ['1910', 'neutral', ['petersburg-1875', 'portsmouth-1905']],
    ['1947', 'neutral', ['control-1945']],
    ['1953', 'neutral', ['control-1945']],
    ['1956-02-11', 'neutral', ['claim-japan', 'claim-russia']],
    ['2022', 'neutral', ['claim-japan', 'claim-russia']],
    ['2022', 'japan', ['claim-japan']],
    ['2022', 'russia', ['claim-russia']],
  ] as const)('in %s the %s map draws %j', (date, perspective, lines) => {
    expect(boundariesAt(atlas, date, perspective).map(({ id }) => id).sort()).toEqual([...lines]);
  });

  test('both claim lines are of one kind, and each names its claimant', () => {
    const claims = boundariesAt(atlas, '2022', 'neutral');
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['claim']));
    expect(claims.map(({ claimant }) => claimant).sort()).toEqual(['japan', 'russia']);
  });
});

test('every claim about islands can be reached from each of them, and an islet has its group’s', () => {
  for (const claim of ledger.claims) {
    for (const island of claim.islands) expect(claimsAbout(atlas, ledger, island).map(({ id }) => id), `${claim.id} from ${island}`).toContain(claim.id);
  }
  expect(claimsAbout(atlas, ledger, 'tanfilyev').map(({ id }) => id)).toContain('c15');
});

test('every named island of the chain and each of the four has a name in both parties’ forms and both scripts', () => {
  for (const { id, name } of atlas.islands) {
    for (const party of atlas.parties) expect(name.forms[party] ?? '', `${id} ${party}`).not.toBe('');
    expect(name.native.map(({ lang }) => lang), id).toEqual(['ru', 'ja']);
  }
});
