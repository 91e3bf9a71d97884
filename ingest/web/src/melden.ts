import { tellCity } from './city.js';
import { Device } from './device.js';
import { element, goToTop, tell } from './dom.js';
import { Form, type Ready } from './form.js';
import { type Entry, Outbox, type Round, type Store } from './outbox.js';
import { OutboxView, reasons } from './outbox-view.js';
import type { Report } from './report.js';
import { Server } from './server.js';
import { openStore } from './store.js';

const THANKS: Record<Entry['state'], readonly [string, string]> = {
  verstuurd: ['Bedankt, uw melding is binnen', ''],
  opgeslagen: [
    'Bedankt, uw melding is opgeslagen',
    'Ze staat op dit toestel en gaat vanzelf weg zodra het kan. U hoeft niets te doen.',
  ],
  geweigerd: ['Uw melding is niet verstuurd', ''],
};

/** The form as it runs on a device: saves, sends, and says how it stands. */
class App {
  readonly #device = new Device(localStorage);
  readonly #server = new Server(() => this.#device.key);
  readonly #form = new Form(this.#device, this.#server, () => new Date(), (ready) => void this.#send(ready));
  readonly #view = new OutboxView((id) => void this.#mend(id), (id) => void this.#discard(id));
  readonly #outbox: Outbox;
  #retry = 0;
  #saving = false;
  #last: Report | undefined;

  constructor(store: Store) {
    this.#outbox = new Outbox(store, (report) => this.#server.send(report), alone);
  }

  async start(): Promise<void> {
    element('opnieuw').addEventListener('click', () => this.#another());
    element('nu').addEventListener('click', () => void this.#flush());
    element('sleutelformulier').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keepKey(element<HTMLInputElement>('sleutel').value.trim());
    });
    window.addEventListener('online', () => void this.#flush());
    window.addEventListener('offline', () => this.#connection(false));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') {
        void this.#flush();
      }
    });
    // Asks the browser not to tidy up what still waits.
    void navigator.storage?.persist?.();
    try {
      await this.#outbox.tidy(new Date());
    } catch {
      this.#cannotKeep();
      return;
    }
    await this.#flush();
    if ((await this.#server.admits()) === false) {
      this.#askKey();
    }
  }

  async #send(ready: Ready): Promise<void> {
    // A second tap comes before the first is saved.
    if (this.#saving) {
      return;
    }
    this.#saving = true;
    try {
      await this.#outbox.save(ready.report, ready.title);
    } catch {
      this.#cannotKeep();
      return;
    } finally {
      this.#saving = false;
    }
    await this.#sent(ready.report);
  }

  #cannotKeep(): void {
    tell(
      element('fout-bewaren'),
      'Dit toestel kan uw melding niet bewaren. Zet privé browsen uit, of neem een andere browser.',
    );
  }

  async #sent(report: Report): Promise<void> {
    this.#form.reset();
    element('formulier').hidden = true;
    element('stad').hidden = true;
    tell(element('klaar-tekst'), '');
    element('kop-klaar').textContent = 'Bezig met versturen';
    element('klaar').hidden = false;
    goToTop(element('kop-klaar'));
    this.#last = report;
    await this.#flush();
  }

  /** Says what became of the last report, now or when it went at last. */
  async #thank(): Promise<void> {
    const report = this.#last;
    const entry = report && (await this.#outbox.find(report.id));
    if (report === undefined || entry === undefined) {
      return;
    }
    const [heading, text] = THANKS[entry.state];
    element('kop-klaar').textContent = heading;
    tell(element('klaar-tekst'), [text, ...reasons(entry)].filter(Boolean).join(' '));
    element('klaar').dataset['toestand'] = entry.state;
    if (entry.state === 'verstuurd') {
      this.#last = undefined;
      await tellCity(report, this.#server, this.#form);
    }
  }

  #another(): void {
    element('klaar').hidden = true;
    element('formulier').hidden = false;
    goToTop(element('inhoud'));
  }

  async #mend(id: string): Promise<void> {
    const entry = await this.#outbox.find(id);
    if (entry !== undefined) {
      element('klaar').hidden = true;
      element('formulier').hidden = false;
      this.#form.mend(entry);
    }
  }

  async #discard(id: string): Promise<void> {
    await this.#outbox.discard(id);
    await this.#show();
    goToTop(element('inhoud'));
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#show();
    const round: Round = navigator.onLine ? await this.#outbox.flush() : { kind: 'done' };
    this.#connection(navigator.onLine && round.kind !== 'later');
    if (round.kind === 'key') {
      this.#askKey();
    } else if (round.kind === 'later') {
      this.#retry = window.setTimeout(() => void this.#flush(), round.seconds * 1000);
    }
    await this.#show();
    await this.#thank();
  }

  async #show(): Promise<void> {
    this.#view.show(await this.#outbox.entries());
  }

  /** A browser may think that it is online where nothing can be reached. */
  #connection(reached: boolean): void {
    element('verbinding').textContent = reached ? '' : 'Geen verbinding. Melden kan gewoon.';
  }

  #askKey(): void {
    const known = this.#device.key !== '';
    element('sleutelvak').hidden = false;
    tell(
      element('fout-sleutel'),
      known ? 'De sleutel van dit toestel past niet meer. Vraag uw coördinator om de nieuwe.' : '',
    );
  }

  async #keepKey(key: string): Promise<void> {
    const before = this.#device.key;
    this.#device.key = key;
    const fault = element('fout-sleutel');
    if (key === '' || (await this.#server.admits()) === false) {
      this.#device.key = before;
      tell(fault, 'Deze sleutel past niet. Kijk of u haar goed hebt overgenomen.');
      element('sleutel').focus();
      return;
    }
    element<HTMLInputElement>('sleutel').value = '';
    element('sleutelvak').hidden = true;
    goToTop(element('inhoud'));
    await this.#flush();
  }
}

/** One window of this device sends at a time. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('lezen-melden', work) as Promise<T>;
}

/** Where a browser keeps nothing safely, the plain form of the page is the better one. */
if (window.isSecureContext && document.getElementById('formulier') !== null) {
  // Without it the form works as well, as long as there is a connection.
  navigator.serviceWorker?.register('/melden/wacht.js', { scope: '/melden' }).catch(() => undefined);
  await new App(openStore()).start();
}
