import { describe, expect, it } from 'vitest';
import { Device } from '../src/device.js';
import { pieces } from '../src/marks.js';
import { nearest } from '../src/nearest.js';
import { quarter } from '../src/report.js';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage;
}

describe('the device', () => {
  it('remembers the last used first, each once, and not too many', () => {
    const device = new Device(storage());
    for (const place of ['cool', 'spangen', 'cool', 'rubroek', 'noord', 'pernis']) {
      device.used(place, ['oekraine'], 'veilig');
    }

    expect(device.places).toEqual(['pernis', 'noord', 'rubroek', 'cool']);
    expect(device.themes).toEqual(['oekraine']);
    expect(device.domain).toBe('veilig');
  });

  it('knows nothing when it is new', () => {
    const device = new Device(storage());

    expect([device.places, device.themes, device.domain, device.key]).toEqual([[], [], '', '']);
  });
});

describe('a moment', () => {
  it('is told by its quarter', () => {
    expect(quarter(new Date('2026-03-10T14:29:59.999Z'))).toBe('2026-03-10T14:15:00.000Z');
    expect(quarter(new Date('2026-03-10T14:30:00Z'))).toBe('2026-03-10T14:30:00.000Z');
  });
});

describe('the place of the device', () => {
  const middles = [
    { id: 'cool', latitude: 51.9184, longitude: 4.4761 },
    { id: 'oude-westen', latitude: 51.9178, longitude: 4.4671 },
    { id: 'dijkzigt', latitude: 51.9116, longitude: 4.4685 },
  ];

  it('is matched with the nearest middles', () => {
    expect(nearest(middles, 51.9183, 4.4676, 2)).toEqual(['oude-westen', 'cool']);
  });

  it('counts a degree to the east as less than one to the north', () => {
    const around = [
      { id: 'east', latitude: 52, longitude: 4.51 },
      { id: 'north', latitude: 52.008, longitude: 4.5 },
    ];

    expect(nearest(around, 52, 4.5, 1)).toEqual(['east']);
  });

  it('is nowhere outside the city', () => {
    expect(nearest(middles, 52.37, 4.9, 3)).toEqual([]);
  });
});

describe('marks in a note', () => {
  const marked = (text: string, ...spans: [number, number][]) =>
    pieces(text, spans.map(([begin, einde]) => ({ begin, einde })))
      .map(({ text: piece, marked: is }) => (is ? `[${piece}]` : piece))
      .join('');

  it('stand where the finds are', () => {
    expect(marked('bel 06-1 nu', [4, 8])).toBe('bel [06-1] nu');
    expect(marked('ab', [0, 2])).toBe('[ab]');
    expect(marked('niets')).toBe('niets');
  });

  it('lose no letter and double none when finds overlap or reach too far', () => {
    expect(marked('abcdef', [3, 5], [1, 4], [5, 99])).toBe('a[bcd][e][f]');
    expect(marked('abc', [9, 12])).toBe('abc');
  });

  it('count as the server does, in UTF-16', () => {
    expect(marked('😡 Jan!', [3, 6])).toBe('😡 [Jan]!');
  });
});
