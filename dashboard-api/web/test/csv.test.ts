import { describe, expect, it } from 'vitest';
import { CELL_HEAD, cellRow, csv, weekRow } from '../src/take/csv.js';

const caption = { title: 'Spanning', choices: ["Thema's: straat"], at: '30 november 2026, 10.00 uur' };

describe('a table to take along', () => {
  it('says what it shows, what was chosen and when, above its figures', () => {
    const lines = csv(caption, ['thema', 'niveau'], [['Straat', 2.25]]).split('\r\n');
    expect(lines).toEqual(['\ufeffSpanning', "Thema's: straat", 'Stand: 30 november 2026, 10.00 uur', 'Lezen van de Stad, gemeente Rotterdam', '', 'thema;niveau', 'Straat;2,25', '']);
  });

  it('keeps a field with a separator or a quote in one piece', () => {
    expect(csv(caption, [], [['a;b', 'zeg "ja"', 'c\nd']])).toContain('"a;b";"zeg ""ja""";"c\nd"');
  });

  it('holds nothing that a spreadsheet would run', () => {
    expect(csv(caption, [], [['=1+1', '@x', '-2', -2]])).toContain("'=1+1;'@x;'-2;-2\r\n");
  });

  it('has for a hidden cell no figure, and says why', () => {
    const row = cellRow('Straat', 'Noord', { thema: 'straat', gebied: 'noord', niveau: 'gebied', status: 'te-weinig-meldingen' });
    expect(row).toEqual(['Straat', 'Noord', 'te weinig meldingen']);
    expect(cellRow('Straat', 'Noord', undefined)).toEqual(row);
  });

  it('has as many fields as its head', () => {
    const row = cellRow('Straat', 'Noord', {
      thema: 'straat', gebied: 'noord', niveau: 'gebied', status: 'vrijgegeven', band: 'rustig', veranderdOp: '', waarom: '',
      spanning: { gemiddelde: 2, laag: 1.5, hoog: 2.5 }, aantal: { van: 3, tot: 5 },
    });
    expect(row).toHaveLength(CELL_HEAD.length);
    expect(weekRow({ begintOp: '2026-11-23T00:00:00Z', band: 'rustig', spanning: { gemiddelde: 2, laag: 1.5, hoog: 2.5 }, aantal: { van: 50 } })).toEqual(['2026-11-23', 'rustig', 2, 1.5, 2.5, 50, undefined]);
  });
});
