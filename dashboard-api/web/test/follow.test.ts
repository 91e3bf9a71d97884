import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow, type Line, pauseBefore, SILENCE, type World } from '../src/live/follow.js';

/** A server whose answers are given beforehand; after the last one it is out of reach. */
function server(...answers: ((signal: AbortSignal) => Response)[]) {
  const heard: string[] = [];
  const lines: Line['state'][] = [];
  const pauses: number[] = [];
  const stop = new AbortController();
  const world: World = {
    fetch: (_, init) => {
      const next = answers.shift();
      if (next === undefined) {
        stop.abort();
        return Promise.reject(new TypeError('no line'));
      }
      return Promise.resolve(next(init.signal as AbortSignal));
    },
    pause: (time) => {
      pauses.push(time);
      return Promise.resolve();
    },
  };
  const ear = { line: ({ state }: Line) => lines.push(state), event: (name: string, data: string) => heard.push(`${name} ${data}`) };
  const done = follow('/v1/stroom', ear, stop.signal, world);
  return { heard, lines, pauses, done };
}

const stream = (...pieces: string[]) => () => new Response(new Blob(pieces).stream(), { headers: { 'Content-Type': 'text/event-stream' } });
const status = (code: number) => () => new Response(null, { status: code });

describe('the live stream', () => {
  it('passes events on, however they are cut', async () => {
    const { heard, done } = server(stream('retry: 3000\nevent: momen', 'topname\ndata: {"a":', '1}\n\n: leeft nog\n\nevent: wijziging\ndata: {}\n\n'));
    await done;
    expect(heard).toEqual(['momentopname {"a":1}', 'wijziging {}']);
  });

  it('comes back soon after a line that was good, and says meanwhile that it broke', async () => {
    const { lines, pauses, done } = server(stream('event: momentopname\ndata: {}\n\n'), stream('event: momentopname\ndata: {}\n\n'));
    await done;
    expect(lines).toEqual(['lost', 'lost']);
    expect(pauses).toEqual([pauseBefore(0), pauseBefore(0)]);
  });

  it('asks less and less often of a server that does not answer', async () => {
    const { pauses, done } = server(status(503), status(502), status(503), status(503));
    await done;
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(pauseBefore(20)).toBe(30_000);
  });

  it.each([401, 403])('asks no more after a %i: somebody must sign in', async (code) => {
    const { lines, pauses, done } = server(status(code), stream('event: momentopname\ndata: {}\n\n'));
    await done;
    expect(lines).toEqual(['denied']);
    expect(pauses).toEqual([]);
  });

  describe('that falls silent', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('counts as broken', async () => {
      let source: ReadableStreamDefaultController<Uint8Array> | undefined;
      const open = (signal: AbortSignal) =>
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              source = controller;
              signal.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
        );
      const { lines, done } = server(open);
      await vi.advanceTimersByTimeAsync(SILENCE - 1);
      expect(lines).toEqual([]);
      source?.enqueue(new TextEncoder().encode(': leeft nog\n\n'));
      await vi.advanceTimersByTimeAsync(SILENCE - 1);
      expect(lines).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      await done;
      expect(lines).toEqual(['lost']);
    });
  });
});
