import { describe, expect, it } from 'vitest';
import { inWeek, positionOf, sliderWeeks } from '../src/map/play.js';
import { type Box, countScale, levelPath, levelScale, monday, mondays, months, runs, span } from '../src/trend/geometry.js';
import type { Week } from '../src/live/wire.js';

const BOX: Box = { width: 120, height: 60, left: 10, right: 10, top: 10, bottom: 10 };
const WEEK = 7 * 86_400_000;

function week(begintOp: string, gemiddelde = 3, aantal: Week['aantal'] = { van: 3, tot: 5 }): Week {
  return { begintOp: `${begintOp}T00:00:00Z`, aantal, band: 'rustig', spanning: { gemiddelde, laag: gemiddelde - 0.5, hoog: gemiddelde + 0.5 } };
}

describe('the course of a level', () => {
  it('goes from 1 at the bottom to 5 at the top', () => {
    const y = levelScale(BOX);
    expect([y(1), y(3), y(5)]).toEqual([50, 30, 10]);
  });

  it('stops where a week is not told: no line is drawn through what nobody knows', () => {
    const weeks = [week('2026-01-05'), week('2026-01-12'), week('2026-01-26'), week('2026-02-02')];
    expect(runs(weeks).map((run) => run.length)).toEqual([2, 2]);
    const { line } = levelPath(weeks, [Date.parse('2026-01-05'), Date.parse('2026-02-02')], BOX);
    expect(line.match(/M/g)).toHaveLength(2);
  });

  it('shows a week alone as a point without a line', () => {
    const { line, points } = levelPath([week('2026-01-05', 5)], [Date.parse('2026-01-05'), Date.parse('2026-01-12')], BOX);
    expect(line).toBe('');
    expect(points).toMatchObject([{ x: 10, y: 10 }]);
  });

  it('leaves out weeks before the first that is shown', () => {
    const { points } = levelPath([week('2025-01-06'), week('2026-01-05')], [Date.parse('2026-01-05'), Date.parse('2026-01-12')], BOX);
    expect(points).toHaveLength(1);
  });

  it('draws a long course without being slow or wrong at its ends', () => {
    const first = Date.parse('1990-01-01');
    const weeks = Array.from({ length: 10_000 }, (_, index) => week(new Date(first + index * WEEK).toISOString().slice(0, 10)));
    const { points } = levelPath(weeks, [first, first + 9_999 * WEEK], BOX);
    expect(points).toHaveLength(10_000);
    expect(points.at(-1)?.x).toBeCloseTo(110);
  });
});

describe('the weeks that are shown', () => {
  it('begin at the first that is told, but are never too few or too many', () => {
    const now = Date.parse('2026-11-25T12:00:00Z');
    const last = Date.parse('2026-11-23');
    expect(span(now, [])).toEqual([last - 11 * WEEK, last]);
    expect(span(now, [[week('2026-06-01')], [week('2026-09-07')]])[0]).toBe(Date.parse('2026-06-01'));
    expect(span(now, [[week('2024-01-01')]])[0]).toBe(last - 57 * WEEK);
  });

  it('are those from Monday to Sunday, in UTC', () => {
    expect(monday(Date.parse('2026-11-30T00:00:00Z'))).toBe(Date.parse('2026-11-30'));
    expect(monday(Date.parse('2026-11-29T23:59:59Z'))).toBe(Date.parse('2026-11-23'));
    expect(mondays([Date.parse('2026-11-16'), Date.parse('2026-11-30')])).toHaveLength(3);
  });

  it('name a month once', () => {
    expect(months([Date.parse('2026-09-28'), Date.parse('2026-11-30')]).map((day) => new Date(day).getUTCMonth())).toEqual([9, 10]);
  });
});

describe('the number of reports', () => {
  it('has its zero at the bottom, and room for an open end', () => {
    const y = countScale([week('2026-01-05', 3, { van: 50 })], { van: 3, tot: 5 }, BOX);
    expect(y(0)).toBe(50);
    expect(y(75)).toBe(10);
  });
});

describe('the slider of the map', () => {
  const weeks = sliderWeeks('2026-11-30T10:00:00Z', 3);

  it('goes through the last weeks up to this one, and then to now', () => {
    expect(weeks).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
    expect(positionOf('2026-11-23', weeks)).toBe(1);
    expect(positionOf(undefined, weeks)).toBe(3);
    expect(positionOf('2020-01-06', weeks)).toBe(3);
  });

  it('shows of a week what is told of it, and nothing of who is silent', () => {
    const trends = [
      { thema: 'alle', gebied: 'noord', vrijgegevenOp: '', weken: [week('2026-11-16'), week('2026-11-23', 4)] },
      { thema: 'alle', gebied: 'centrum', vrijgegevenOp: '', weken: [week('2026-11-16')] },
    ];
    const told = inWeek(trends, '2026-11-23');
    expect([...told.keys()]).toEqual(['noord']);
    expect(told.get('noord')?.spanning.gemiddelde).toBe(4);
  });
});
