import { describe, expect, it } from 'vitest';
import { alerts, cells, hear, line, moment, still } from '../src/live/city.js';

const release = (verbonden: boolean, ...themas: string[]) =>
  JSON.stringify({
    vrijgegevenOp: '2026-11-30T10:00:00Z',
    veranderdOp: '2026-11-30T09:58:00Z',
    verbonden,
    kleinsteGroep: 3,
    indicatoren: themas.map((thema) => ({ thema, gebied: 'noord', niveau: 'gebied', status: 'te-weinig-meldingen' })),
  });

describe('the city', () => {
  it('is whole after a snapshot, and a change touches only what it names', () => {
    hear('momentopname', release(true, 'a', 'b'));
    expect([...cells.value.keys()]).toEqual(['a:noord', 'b:noord']);

    const before = cells.value.get('a:noord');
    hear('wijziging', release(true, 'b'));
    expect([...cells.value.keys()]).toEqual(['a:noord', 'b:noord']);
    expect(cells.value.get('a:noord')).toBe(before);

    hear('momentopname', release(true, 'c'));
    expect([...cells.value.keys()]).toEqual(['c:noord']);
  });

  it('says whether its figures are the newest, and since when it has none', () => {
    hear('wijziging', release(false));
    expect(line.value).toEqual({ state: 'stale' });
    expect(moment.value).toEqual({ releasedAt: '2026-11-30T10:00:00Z', changedAt: '2026-11-30T09:58:00Z', smallestGroup: 3 });
    hear('wijziging', release(true));
    expect(line.value).toEqual({ state: 'live' });
  });

  it('stands still when somebody asks for that, until there is a whole new picture', () => {
    hear('momentopname', release(true, 'a'));
    still.value = true;
    hear('wijziging', release(true, 'b'));
    hear('waarschuwingen', '{"alarmering":{"werkt":false},"waarschuwingen":[]}');
    expect([...cells.value.keys()]).toEqual(['a:noord']);
    expect(alerts.value).toBeNull();
    hear('momentopname', release(true, 'c'));
    expect([...cells.value.keys()]).toEqual(['c:noord']);
    still.value = false;
  });

  it('hears alerts apart, and lets pass what it does not know', () => {
    hear('waarschuwingen', '{"vrijgegevenOp":"x","alarmering":{"werkt":true},"waarschuwingen":[]}');
    expect(alerts.value?.alarmering.werkt).toBe(true);
    const before = cells.value;
    hear('iets-nieuws', 'geen json');
    expect(cells.value).toBe(before);
  });
});
