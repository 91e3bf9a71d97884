import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, Outbox, type Store } from '../src/outbox.js';
import { waiting } from '../src/outbox-view.js';
import type { Report } from '../src/report.js';
import { openStore } from '../src/store.js';

const TAKEN: Answer = { kind: 'taken', masked: [] };
const AWAY: Answer = { kind: 'later', seconds: 60 };

function report(id: string, notitie = 'Het is druk op het plein.'): Report {
  return {
    id,
    waargenomenOp: '2026-03-10T14:00:00.000Z',
    gebied: 'spangen',
    domein: 'sociaal',
    themas: ['oekraine'],
    spanning: 3,
    notitie,
  };
}

let databases = 0;

describe('the outbox', () => {
  let store: Store;
  let sent: Report[];
  let answers: Answer[];
  let outbox: Outbox;
  let turn: Promise<unknown>;

  /** An outbox on the same device: as after a reload, or in another window. */
  const another = () =>
    new Outbox(
      store,
      async (one) => {
        sent.push(one);
        return answers.shift() ?? TAKEN;
      },
      <T>(work: () => Promise<T>) => {
        const done = turn.then(work);
        turn = done.catch(() => undefined);
        return done;
      },
    );

  beforeEach(async () => {
    store = openStore(`test-${databases++}`);
    sent = [];
    answers = [];
    turn = Promise.resolve();
    outbox = another();
  });

  it('saves a report before anything is sent', async () => {
    await outbox.save(report('a'), 'titel');

    expect(await outbox.entries()).toMatchObject([{ id: 'a', state: 'opgeslagen', title: 'titel' }]);
    expect(sent).toEqual([]);
  });

  it('keeps nothing of the note once it was sent', async () => {
    await outbox.save(report('a', 'een geheime zin'), 'titel');

    expect(await outbox.flush()).toEqual({ kind: 'done' });

    expect(await outbox.entries()).toMatchObject([{ id: 'a', state: 'verstuurd' }]);
    expect(JSON.stringify(await store.all())).not.toContain('geheime');
  });

  it('says which kinds were masked', async () => {
    answers = [{ kind: 'taken', masked: ['telefoon'] }];
    await outbox.save(report('a'), 'titel');

    await outbox.flush();

    expect((await outbox.find('a'))?.reason).toContain('telefoon');
  });

  it('sends a report with the same id after a reload', async () => {
    answers = [AWAY];
    await outbox.save(report('a'), 'titel');
    expect(await outbox.flush()).toEqual(AWAY);

    await another().flush();

    expect(sent.map(({ id }) => id)).toEqual(['a', 'a']);
    expect((await outbox.find('a'))?.state).toBe('verstuurd');
  });

  it('does not send what was sent', async () => {
    await outbox.save(report('a'), 'titel');

    await outbox.flush();
    await another().flush();

    expect(sent).toHaveLength(1);
  });

  it('sends once when two windows send at the same time', async () => {
    await outbox.save(report('a'), 'titel');
    await outbox.save(report('b'), 'titel');

    await Promise.all([outbox.flush(), another().flush(), outbox.flush()]);

    expect(sent.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('goes past a refused report and keeps it whole, to be mended', async () => {
    const faults = [{ veld: 'notitie', melding: 'Hier staat een naam.' }];
    answers = [{ kind: 'refused', reason: '', faults }, TAKEN];
    await outbox.save(report('a'), 'titel');
    await outbox.save(report('b'), 'titel');

    await outbox.flush();

    const states = (await outbox.entries()).map(({ state }) => state).sort();
    expect(states).toEqual(['geweigerd', 'verstuurd']);
    const refused = (await outbox.entries()).find(({ state }) => state === 'geweigerd');
    expect(refused?.faults).toEqual(faults);
    expect(refused?.report?.notitie).toBe('Het is druk op het plein.');
  });

  it('sends a mended report under the id it had', async () => {
    answers = [{ kind: 'refused', reason: '', faults: [] }];
    await outbox.save(report('a'), 'titel');
    await outbox.flush();

    await outbox.save(report('a', 'Anders gezegd.'), 'titel');
    await outbox.flush();

    expect(sent.map(({ id }) => id)).toEqual(['a', 'a']);
    expect(await outbox.entries()).toMatchObject([{ id: 'a', state: 'verstuurd' }]);
  });

  it('stops at a key that does not fit, and loses nothing', async () => {
    answers = [{ kind: 'key' }];
    await outbox.save(report('a'), 'titel');
    await outbox.save(report('b'), 'titel');

    expect(await outbox.flush()).toEqual({ kind: 'key' });

    expect(sent).toHaveLength(1);
    expect((await outbox.entries()).every(({ state }) => state === 'opgeslagen')).toBe(true);
  });

  it('lets go of what was sent a day ago, and of nothing that waits', async () => {
    await outbox.save(report('sent'), 'titel');
    await outbox.flush();
    await outbox.save(report('waits'), 'titel');

    await outbox.tidy(new Date('2026-03-11T14:01:00Z'));

    expect((await outbox.entries()).map(({ id }) => id)).toEqual(['waits']);
  });

  it('tells how many wait', async () => {
    answers = [{ kind: 'refused', reason: '', faults: [] }];
    await outbox.save(report('a'), 'titel');
    await outbox.flush();
    await outbox.save(report('b'), 'titel');
    await outbox.save(report('c'), 'titel');

    expect(waiting(await outbox.entries())).toBe(
      '2 meldingen wachten op versturen. 1 melding is geweigerd: verbeter haar.',
    );
  });
});
