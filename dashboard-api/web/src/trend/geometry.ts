import { scaleLinear, scaleSqrt, scaleTime } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Count, Week } from '../live/wire.js';

/** The room of a drawing, in pixels, and what is kept free around it. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WEEK = 7 * 86_400_000;

/** Weeks that follow each other without a gap: a line through a week that is not told would invent it. */
export function runs(weeks: readonly Week[]): readonly (readonly Week[])[] {
  const found: Week[][] = [];
  for (const week of weeks) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && startOf(week) - startOf(last) === WEEK) {
      found.at(-1)?.push(week);
    } else {
      found.push([week]);
    }
  }
  return found;
}

/** The start of a week in milliseconds. */
export function startOf(week: Week): number {
  return Date.parse(week.begintOp);
}

/** The Monday of the week that holds a moment, in milliseconds. */
export function monday(moment: number): number {
  const day = new Date(moment);
  day.setUTCHours(0, 0, 0, 0);
  return day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000;
}

/** Fewer would make a line of a few weeks look like a long one; more would not fit a screen. */
const FEWEST = 12;
const MOST = 58;

/** The weeks that a drawing shows: from the first that is told up to the one that holds `until`. */
export function span(until: number, trends: readonly (readonly Week[])[]): readonly [number, number] {
  const last = monday(until);
  const first = Math.min(last, ...trends.flat().map(startOf));
  const weeks = Math.min(MOST, Math.max(FEWEST, (last - first) / WEEK + 1));
  return [last - (weeks - 1) * WEEK, last];
}

/** The Mondays of a span. */
export function mondays([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.round((to - from) / WEEK) + 1 }, (_, index) => from + index * WEEK);
}

export interface LevelPath {
  readonly line: string;
  readonly margin: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number; readonly week: Week }[];
}

/** The course of the level, from 1 at the bottom to 5 at the top, with its margin. */
export function levelPath(weeks: readonly Week[], between: readonly [number, number], box: Box): LevelPath {
  const x = across(between, box);
  const y = levelScale(box);
  const at = (week: Week) => x(startOf(week));
  const draw = line<Week>(at, (week) => y(week.spanning.gemiddelde));
  const fill = area<Week>(
    at,
    (week) => y(week.spanning.laag),
    (week) => y(week.spanning.hoog),
  );
  const shown = weeks.filter((week) => startOf(week) >= between[0] && startOf(week) <= between[1]);
  const pieces = runs(shown).filter((run) => run.length > 1);
  return {
    line: pieces.map((run) => draw(run)).join(''),
    margin: pieces.map((run) => fill(run)).join(''),
    points: shown.map((week) => ({ x: at(week), y: y(week.spanning.gemiddelde), low: y(week.spanning.laag), high: y(week.spanning.hoog), week })),
  };
}

/** Where a week stands from left to right. */
export function across(between: readonly [number, number], box: Box): (moment: number) => number {
  const scale = scaleTime([new Date(between[0]), new Date(between[1])], [box.left, box.width - box.right]);
  return (moment) => scale(new Date(moment));
}

/** Where a level stands from bottom to top. */
export function levelScale(box: Box): (level: number) => number {
  return scaleLinear([1, 5], [box.height - box.bottom, box.top]);
}

/** The upper end of a number of reports; of an open one, half as much again. */
export function upper({ van, tot }: Count): number {
  return tot ?? van * 1.5;
}

/** The height of a number of reports; by square root, so that few can still be told apart beside many. */
export function countScale(weeks: readonly Week[], usual: Count | undefined, box: Box): (count: number) => number {
  const most = Math.max(5, ...weeks.map(({ aantal }) => upper(aantal)), usual === undefined ? 0 : upper(usual));
  return scaleSqrt([0, most], [box.height - box.bottom, box.top]);
}

/** The first Monday of each month within a span, for under the axis. */
export function months(between: readonly [number, number]): readonly number[] {
  return mondays(between).filter((day) => new Date(day).getUTCDate() <= 7);
}
