import { createParser } from 'eventsource-parser';

/** How the line to the server stands. What the screen says is what is so. */
export type Line =
  /** Nothing was heard yet. */
  | { readonly state: 'loading' }
  /** Changes come by themselves. */
  | { readonly state: 'live' }
  /** The line is good, but the server itself hears nothing new. */
  | { readonly state: 'stale' }
  /** The line broke; it is tried again. */
  | { readonly state: 'lost' }
  /** The server wants a key, or one of another role. */
  | { readonly state: 'denied' };

/** Who listens. */
export interface Ear {
  line(line: Line): void;
  event(name: string, data: string): void;
}

/** What following needs of the world. Times are milliseconds. */
export interface World {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Waits this long, or until there is reason to try at once. */
  pause(time: number, signal: AbortSignal): Promise<void>;
}

/** The server says something at least every quarter of a minute; three times that is silence. */
export const SILENCE = 45_000;
const SHORTEST = 1_000;
const LONGEST = 30_000;

/** How long to wait before the next attempt: twice as long each time, up to half a minute. */
export function pauseBefore(attempt: number): number {
  return Math.min(LONGEST, SHORTEST * 2 ** attempt);
}

/**
 * Follows the live stream until `signal` ends it or the server denies it. `EventSource` would do
 * most of this, but tells neither why it was refused nor that the line fell silent.
 */
export async function follow(url: string, ear: Ear, signal: AbortSignal, world: World): Promise<void> {
  let attempt = 0;
  while (!signal.aborted) {
    const outcome = await listen(url, ear, signal, world);
    if (signal.aborted) {
      return;
    }
    if (outcome === 'denied') {
      ear.line({ state: 'denied' });
      return;
    }
    ear.line({ state: 'lost' });
    attempt = outcome === 'heard' ? 0 : attempt + 1;
    await world.pause(pauseBefore(attempt), signal);
  }
}

type Outcome = 'denied' | 'heard' | 'nothing';

async function listen(url: string, ear: Ear, signal: AbortSignal, world: World): Promise<Outcome> {
  const call = new AbortController();
  const end = () => call.abort();
  signal.addEventListener('abort', end, { once: true });
  let outcome: Outcome = 'nothing';
  let silence = setTimeout(end, SILENCE);
  try {
    const answer = await world.fetch(url, { signal: call.signal, cache: 'no-store', headers: { Accept: 'text/event-stream' } });
    if (answer.status === 401 || answer.status === 403) {
      return 'denied';
    }
    if (!answer.ok || answer.body === null) {
      return 'nothing';
    }
    const parser = createParser({
      onEvent: ({ event, data }) => {
        outcome = 'heard';
        ear.event(event ?? '', data);
      },
    });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE);
      parser.feed(piece.value);
    }
  } catch {
    // The line broke, or fell silent: the caller tries again.
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', end);
    call.abort();
  }
  return outcome;
}

/** The browser's own: it also tries at once when the network is back or the page is looked at. */
export const browser: World = {
  fetch: (url, init) => {
    // A browser may leave an open call waiting long after it knows that there is no network.
    const offline = new AbortController();
    addEventListener('offline', () => offline.abort(), { once: true });
    return fetch(url, { ...init, signal: AbortSignal.any([offline.signal, ...(init.signal ? [init.signal] : [])]) });
  },
  pause: (time, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener('online', done);
        document.removeEventListener('visibilitychange', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, time);
      addEventListener('online', done);
      document.addEventListener('visibilitychange', done);
      signal.addEventListener('abort', done);
    }),
};
