import { batch, signal } from '@preact/signals';
import { browser, follow, type Line, type World } from './follow.js';
import type { Alerts, AreaLevel, Cell, CellId, Release } from './wire.js';

/** When the figures came out, and whether they are the newest. */
export interface Moment {
  readonly releasedAt: string;
  readonly changedAt?: string;
  readonly smallestGroup: number;
}

/** The city as it was heard last; what is on the screen follows these. */
export const line = signal<Line>({ state: 'loading' });
export const cells = signal<ReadonlyMap<string, Cell>>(new Map());
export const moment = signal<Moment | null>(null);
export const alerts = signal<Alerts | null>(null);
/** Whether somebody made the figures stand still: nobody has to read what moves (WCAG 2.2.2). */
export const still = signal(false);

export function keyOf({ thema, gebied }: CellId): string {
  return `${thema}:${gebied}`;
}

/** Takes in one event of the stream. While the figures stand still only a whole picture counts. */
export function hear(name: string, data: string): void {
  if (still.value && name !== 'momentopname') {
    return;
  }
  if (name === 'waarschuwingen') {
    alerts.value = JSON.parse(data) as Alerts;
    return;
  }
  if (name !== 'momentopname' && name !== 'wijziging') {
    return;
  }
  const release = JSON.parse(data) as Release;
  const next = new Map(name === 'momentopname' ? [] : cells.value);
  release.indicatoren.forEach((cell) => next.set(keyOf(cell), cell));
  batch(() => {
    cells.value = next;
    moment.value = {
      releasedAt: release.vrijgegevenOp,
      smallestGroup: release.kleinsteGroep,
      ...(release.veranderdOp !== undefined && { changedAt: release.veranderdOp }),
    };
    line.value = { state: release.verbonden ? 'live' : 'stale' };
  });
}

let current = new AbortController();
let followed: readonly AreaLevel[] = [];

/** Follows the areas of these levels from now on. The figures at hand stay until newer come. */
export function followLevels(levels: readonly AreaLevel[], world: World = browser): void {
  if (levels.join() === followed.join()) {
    return;
  }
  followed = levels;
  listen(world);
}

/** Makes the figures stand still, or lets them go on from how things are by then. */
export function setStill(wanted: boolean, world: World = browser): void {
  still.value = wanted;
  if (!wanted) {
    listen(world);
  }
}

function listen(world: World): void {
  current.abort();
  current = new AbortController();
  const query = followed.map((level) => `niveau=${level}`).join('&');
  const heard = (now: Line) => {
    line.value = now;
  };
  void follow(`/v1/stroom?${query}`, { line: heard, event: hear }, current.signal, world);
}
