import type { Report } from './report.js';

export type State = 'opgeslagen' | 'verstuurd' | 'geweigerd';

/** Something that is wrong with a report, as the server says it. */
export interface Fault {
  readonly veld: string;
  readonly melding: string;
  readonly plek?: { readonly begin: number; readonly einde: number; readonly advies: string };
}

/** A report on this device. Once it was sent, only what the list shows of it is left. */
export interface Entry {
  readonly id: string;
  readonly state: State;
  readonly at: string;
  /** What the list says of it: level, place and themes, never words of the note. */
  readonly title: string;
  readonly report?: Report;
  readonly reason?: string;
  readonly faults?: readonly Fault[];
}

/** What the server made of a report. */
export type Answer =
  | { readonly kind: 'taken'; readonly masked: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'key' }
  | { readonly kind: 'later'; readonly seconds: number };

export interface Store {
  all(): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** How a round of sending ended: everything went, a key is wanted, or some wait for another try. */
export type Round =
  | { readonly kind: 'done' }
  | { readonly kind: 'key' }
  | { readonly kind: 'later'; readonly seconds: number };

/** What was sent stays in the list for so long. */
const SHOWN = 24 * 60 * 60 * 1000;

/**
 * The reports that were made on this device. A report is saved before anything is sent, and leaves
 * `opgeslagen` only when the server has answered for it. It may be sent again when an answer got
 * lost: its id lets the server count it once.
 */
export class Outbox {
  readonly #store: Store;
  readonly #send: (report: Report) => Promise<Answer>;
  readonly #alone: <T>(work: () => Promise<T>) => Promise<T>;

  /**
   * @param alone runs its work when no other window of this device is sending
   */
  constructor(
    store: Store,
    send: (report: Report) => Promise<Answer>,
    alone: <T>(work: () => Promise<T>) => Promise<T>,
  ) {
    this.#store = store;
    this.#send = send;
    this.#alone = alone;
  }

  /** Saves a report, new or mended, to be sent. */
  async save(report: Report, title: string): Promise<void> {
    await this.#store.put({
      id: report.id,
      state: 'opgeslagen',
      at: report.waargenomenOp,
      title,
      report,
    });
  }

  /** Sends what waits, the oldest first, until the server cannot take more. */
  async flush(): Promise<Round> {
    return this.#alone(async () => {
      for (const entry of (await this.entries()).reverse()) {
        if (entry.state !== 'opgeslagen' || entry.report === undefined) {
          continue;
        }
        const answer = await this.#send(entry.report);
        if (answer.kind === 'key' || answer.kind === 'later') {
          return answer;
        }
        await this.#store.put(settled(entry, answer));
      }
      return { kind: 'done' };
    });
  }

  /** Every report, the newest first. */
  async entries(): Promise<Entry[]> {
    return (await this.#store.all()).sort((a, b) => b.at.localeCompare(a.at));
  }

  async find(id: string): Promise<Entry | undefined> {
    return (await this.#store.all()).find((entry) => entry.id === id);
  }

  /** Lets go of a report that was refused. */
  async discard(id: string): Promise<void> {
    await this.#store.remove(id);
  }

  /** Lets go of what was sent a day ago. */
  async tidy(now: Date): Promise<void> {
    for (const entry of await this.#store.all()) {
      if (entry.state === 'verstuurd' && now.getTime() - Date.parse(entry.at) > SHOWN) {
        await this.#store.remove(entry.id);
      }
    }
  }
}

function settled(entry: Entry, answer: Answer & { kind: 'taken' | 'refused' }): Entry {
  const { id, at, title, report } = entry;
  if (answer.kind === 'refused') {
    const { reason, faults } = answer;
    return { id, state: 'geweigerd', at, title, reason, faults, ...(report && { report }) };
  }
  const left = answer.masked.length > 0 && {
    reason: `Dit is uit uw notitie gehaald: ${answer.masked.join(', ')}.`,
  };
  return { id, state: 'verstuurd', at, title, ...left };
}
