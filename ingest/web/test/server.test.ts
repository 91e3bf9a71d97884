import { describe, expect, it } from 'vitest';
import { Server } from '../src/server.js';

const REPORT = {
  id: 'a',
  waargenomenOp: '2026-03-10T14:00:00Z',
  gebied: 'spangen',
  domein: 'sociaal',
  themas: ['oekraine'],
  spanning: 3,
};

function answering(status: number, content: unknown, headers: Record<string, string> = {}) {
  const asked: [string, RequestInit][] = [];
  const fetcher = async (path: unknown, init?: RequestInit) => {
    asked.push([String(path), init ?? {}]);
    return new Response(JSON.stringify(content), { status, headers });
  };
  return { asked, server: new Server(() => 'sleutel', fetcher as typeof fetch) };
}

describe('the server', () => {
  it('gets the key of the device, and the browser keeps its own out', async () => {
    const { asked, server } = answering(202, { id: 'a' });

    expect(await server.send(REPORT)).toEqual({ kind: 'taken', masked: [] });

    expect(asked[0]?.[1]).toMatchObject({
      credentials: 'omit',
      headers: { Authorization: 'Bearer sleutel' },
    });
  });

  it('says what is wrong with a report', async () => {
    const fouten = [{ veld: 'gebied', melding: 'Dit gebied kennen wij niet.' }];
    const { server } = answering(400, { title: 'De aanvraag klopt niet', fouten });

    expect(await server.send(REPORT)).toEqual({ kind: 'refused', reason: '', faults: fouten });
  });

  it('says where a worry about one person belongs', async () => {
    const { server } = answering(400, { title: 'Dit gaat over één persoon', detail: 'Bel 112.', fouten: [] });

    expect(await server.send(REPORT)).toMatchObject({ reason: 'Dit gaat over één persoon. Bel 112.' });
  });

  it.each([
    [401, {}, { kind: 'key' }],
    [429, { 'Retry-After': '7' }, { kind: 'later', seconds: 7 }],
    [503, { 'Retry-After': '5' }, { kind: 'later', seconds: 5 }],
    [502, {}, { kind: 'later', seconds: 5 }],
  ])('takes a %i as a reason to keep the report', async (status, headers, expected) => {
    const { server } = answering(status, {}, headers as Record<string, string>);

    expect(await server.send(REPORT)).toEqual(expected);
  });

  it('keeps the report when there is no answer', async () => {
    const server = new Server(() => '', () => Promise.reject(new TypeError('offline')));

    expect(await server.send(REPORT)).toEqual({ kind: 'later', seconds: 10 });
    expect(await server.admits()).toBeUndefined();
    expect(await server.check('druk')).toBeUndefined();
    expect(await server.suggest('druk')).toEqual([]);
    expect(await server.told('oekraine', 'spangen')).toBeUndefined();
  });

  it('looks where few reports of a place are told', async () => {
    const answers = [
      { status: 'achtergehouden', thema: 'oekraine', gebied: 'spangen', zie: { thema: 'oekraine', gebied: 'delfshaven' } },
      { status: 'vrijgegeven', thema: 'oekraine', gebied: 'delfshaven', waarom: 'Rustig.' },
    ];
    const paths: string[] = [];
    const server = new Server(() => '', async (path) => {
      paths.push(String(path));
      return new Response(JSON.stringify(answers.shift()));
    });

    expect((await server.told('oekraine', 'spangen'))?.waarom).toBe('Rustig.');
    expect(paths).toEqual(['/v1/indicatoren/oekraine/spangen', '/v1/indicatoren/oekraine/delfshaven']);
  });

  it.each([
    [401, false],
    [200, true],
    [503, undefined],
  ])('reads a %i as whether this device may report', async (status, expected) => {
    expect(await answering(status, {}).server.admits()).toBe(expected);
  });
});
