import type { Cell } from '../live/wire.js';
import type { Look } from '../screen/colours.js';
import { lookOf } from '../screen/marks.js';

/** The day before a moment, in UTC, as 2026-06-30. */
export function dayBefore(iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** What became of a cell between two moments. */
export interface Change {
  readonly key: string;
  readonly cell: Cell;
  readonly from: Look;
  readonly to: Look;
  readonly kind: 'hoger' | 'lager' | 'nieuw' | 'weg';
}

const RANK: Record<Look, number> = { verborgen: -1, onbekend: -1, rustig: 0, verhoogd: 1, gespannen: 2, acuut: 3 };
const ORDER: Record<Change['kind'], number> = { hoger: 0, nieuw: 1, lager: 2, weg: 3 };

/** Which of these cells stand in another band than before: the most tense and what rose first. */
export function changes(keys: readonly string[], before: ReadonlyMap<string, Cell>, now: ReadonlyMap<string, Cell>): readonly Change[] {
  return keys
    .flatMap((key): readonly Change[] => {
      const cell = now.get(key);
      const from = lookOf(before.get(key));
      const to = lookOf(cell);
      return cell === undefined || RANK[from] === RANK[to] ? [] : [{ key, cell, from, to, kind: kindOf(RANK[from], RANK[to]) }];
    })
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || RANK[b.to] - RANK[a.to] || RANK[b.from] - RANK[a.from]);
}

function kindOf(from: number, to: number): Change['kind'] {
  if (from < 0) {
    return 'nieuw';
  }
  if (to < 0) {
    return 'weg';
  }
  return to > from ? 'hoger' : 'lager';
}
