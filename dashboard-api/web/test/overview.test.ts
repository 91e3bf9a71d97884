import { describe, expect, it } from 'vitest';
import type { Alert, AreaCoverage, Band, Cell } from '../src/live/wire.js';
import { changes, dayBefore } from '../src/overview/changes.js';
import { silent } from '../src/overview/silence.js';
import { step } from '../src/overview/steps.js';
import { shelf } from '../src/alert/order.js';
import * as words from '../src/screen/words.js';

function told(key: string, band: Band): Cell {
  const [thema = '', gebied = ''] = key.split(':');
  return { thema, gebied, niveau: 'gebied', status: 'vrijgegeven', band, veranderdOp: '', spanning: { gemiddelde: 3, laag: 2, hoog: 4 }, aantal: { van: 3, tot: 5 }, waarom: '' };
}

function hidden(key: string): Cell {
  const [thema = '', gebied = ''] = key.split(':');
  return { thema, gebied, niveau: 'gebied', status: 'te-weinig-meldingen' };
}

function city(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [`${cell.thema}:${cell.gebied}`, cell]));
}

describe('where it is silent', () => {
  it('is where nearly nothing came first, then where less came, and not where silence says nothing', () => {
    const of = (gebied: string, stand: AreaCoverage['stand']): AreaCoverage => ({ gebied, stand, waarom: '' });
    const areas = [of('a', 'gewoon'), of('b', 'minder'), of('c', 'onbekend'), of('d', 'stil')];

    expect(silent(areas).map(({ gebied }) => gebied)).toEqual(['d', 'b']);
  });
});

describe('what changed since yesterday', () => {
  it('is what stands in another band, what rose first and the most tense before', () => {
    const keys = ['a:x', 'b:x', 'c:x', 'd:x', 'e:x'];
    const before = city([told('a:x', 'rustig'), told('b:x', 'gespannen'), told('c:x', 'rustig'), hidden('d:x'), told('e:x', 'acuut')]);
    const now = city([told('a:x', 'verhoogd'), told('b:x', 'rustig'), told('c:x', 'acuut'), told('d:x', 'rustig'), hidden('e:x')]);

    expect(changes(keys, before, now).map(({ key, kind }) => `${key} ${kind}`)).toEqual(['c:x hoger', 'a:x hoger', 'd:x nieuw', 'b:x lager', 'e:x weg']);
  });

  it('compares with the end of the day before, in UTC', () => {
    expect(dayBefore('2026-03-01T00:00:00Z')).toBe('2026-02-28');
    expect(dayBefore('2026-03-01T23:59:59.123456789Z')).toBe('2026-02-28');
    expect(dayBefore('2026-01-01')).toBe('2025-12-31');
  });

  it('is nothing when no band changed, or when it was hidden and still is', () => {
    const same = city([told('a:x', 'rustig'), hidden('b:x')]);
    expect(changes(['a:x', 'b:x', 'c:x'], same, same)).toEqual([]);
  });
});

describe('a key in the heat map', () => {
  const size = { rows: 4, columns: 3 };
  it.each([
    ['ArrowRight', false, { row: 1, column: 1 }, { row: 1, column: 2 }],
    ['ArrowRight', false, { row: 1, column: 2 }, { row: 1, column: 2 }],
    ['ArrowUp', false, { row: 0, column: 1 }, { row: 0, column: 1 }],
    ['PageDown', false, { row: 1, column: 1 }, { row: 3, column: 1 }],
    ['Home', false, { row: 2, column: 2 }, { row: 2, column: 0 }],
    ['End', true, { row: 0, column: 0 }, { row: 3, column: 2 }],
  ])('%s (Ctrl: %s) leads from %j to %j', (key, control, from, to) => {
    expect(step(key, control, from, size)).toEqual(to);
  });

  it('that is no step leaves the browser its own', () => {
    expect(step('Enter', false, { row: 0, column: 0 }, size)).toBeUndefined();
    expect(step('Tab', false, { row: 0, column: 0 }, size)).toBeUndefined();
  });
});

describe('the inbox', () => {
  const alert = (id: string, rest: Partial<Alert>): Alert => ({ id, thema: 'a', soort: 'opbouw', toestand: 'nieuw', ontstaanOp: id, ...rest }) as Alert;
  const all = [
    alert('1', { toestand: 'gesloten' }),
    alert('2', { toestand: 'gezien' }),
    alert('3', {}),
    alert('4', { soort: 'acuut', toestand: 'heropend' }),
    alert('5', { soort: 'acuut', toestand: 'inzet', thema: 'b' }),
  ];
  const ids = (wanted: Parameters<typeof shelf>[1]) => shelf(all, wanted).map(({ id }) => id);

  it('has first what waits for eyes, acute before slow', () => {
    expect(ids({ toestand: 'open' })).toEqual(['4', '3', '5', '2']);
    expect(ids({ toestand: 'alle' })).toEqual(['4', '3', '5', '2', '1']);
  });

  it('keeps to what was asked for', () => {
    expect(ids({ toestand: 'gesloten' })).toEqual(['1']);
    expect(ids({ toestand: 'open', soort: 'acuut', thema: 'b' })).toEqual(['5']);
  });
});

describe('words', () => {
  it('round a level the way the server does', () => {
    expect([2.25, 1.75, 3, 2.249].map(words.level)).toEqual(['2,3', '1,8', '3,0', '2,3']);
  });

  it('say a number of reports as a range', () => {
    expect([{ van: 0, tot: 2 }, { van: 3, tot: 5 }, { van: 50 }].map(words.count)).toEqual(['minder dan 3', '3 tot 5', '50 of meer']);
  });

  it('say a time as somebody would', () => {
    const now = Date.parse('2026-11-30T12:00:00Z');
    expect(words.ago('2026-11-30T11:59:30Z', now)).toBe('zojuist');
    expect(words.ago('2026-11-30T11:59:00Z', now)).toBe('1 minuut geleden');
    expect(words.ago('2026-11-29T12:00:00Z', now)).toBe('24 uur geleden');
    expect(words.ago('2026-11-27T12:00:00Z', now)).toBe('3 dagen geleden');
    expect(['PT5M', 'PT1H15M', 'PT26H', 'P3D', 'PT72H'].map(words.duration)).toEqual(['minder dan een kwartier', '75 minuten', '26 uur', '3 dagen', '3 dagen']);
    expect(words.time('2026-11-30T22:15:00Z')).toBe('30 november 2026, 23.15 uur');
  });
});
