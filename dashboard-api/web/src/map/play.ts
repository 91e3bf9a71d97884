import { monday, mondays } from '../trend/geometry.js';
import type { Trend, Week } from '../live/wire.js';

/** The weeks that the slider goes through, the oldest first, as days; after the last one comes now. */
export function sliderWeeks(now: string, weeks: number): readonly string[] {
  const last = monday(Date.parse(now));
  return mondays([last - (weeks - 1) * 7 * 86_400_000, last]).map((day) => new Date(day).toISOString().slice(0, 10));
}

/** What is told of a week, by area. */
export function inWeek(trends: readonly Trend[], week: string): ReadonlyMap<string, Week> {
  const found = new Map<string, Week>();
  for (const trend of trends) {
    const told = trend.weken.find(({ begintOp }) => begintOp.startsWith(week));
    if (told !== undefined) {
      found.set(trend.gebied, told);
    }
  }
  return found;
}

/** The place on the slider of a week; the end, which is now, for none or one that is not on it. */
export function positionOf(week: string | undefined, weeks: readonly string[]): number {
  const index = week === undefined ? -1 : weeks.indexOf(week);
  return index < 0 ? weeks.length : index;
}
