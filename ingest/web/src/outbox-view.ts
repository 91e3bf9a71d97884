import { element, make } from './dom.js';
import { type Entry, type Fault, type State } from './outbox.js';

const SIGNS: Record<State, string> = { opgeslagen: '◷', verstuurd: '✓', geweigerd: '✕' };
const TIME = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** What is the matter with a report, in the server's words. */
export function reasons({ reason, faults, report }: Entry): string[] {
  return [
    ...(reason ? [reason] : []),
    ...(faults ?? []).map((fault) => told(fault, report?.notitie ?? '')),
  ];
}

function told({ melding, plek }: Fault, note: string): string {
  return plek ? `“${note.slice(plek.begin, plek.einde)}”: ${melding} ${plek.advies}` : melding;
}

/** How many reports wait, in words; none is told too. */
export function waiting(entries: readonly Entry[]): string {
  const count = entries.filter(({ state }) => state === 'opgeslagen').length;
  const refused = entries.filter(({ state }) => state === 'geweigerd').length;
  const parts = [
    count === 0 ? 'Er wacht niets.' : count === 1 ? '1 melding wacht op versturen.' : `${count} meldingen wachten op versturen.`,
    refused === 0 ? '' : refused === 1 ? '1 melding is geweigerd: verbeter haar.' : `${refused} meldingen zijn geweigerd: verbeter ze.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The list of reports on this device. */
export class OutboxView {
  readonly #mend: (id: string) => void;
  readonly #discard: (id: string) => void;

  constructor(mend: (id: string) => void, discard: (id: string) => void) {
    this.#mend = mend;
    this.#discard = discard;
  }

  show(entries: readonly Entry[]): void {
    element('uitvak').hidden = entries.length === 0;
    element('uitvak-tekst').textContent = waiting(entries);
    element('nu').hidden = !entries.some(({ state }) => state === 'opgeslagen');
    element('meldingen').replaceChildren(...entries.map((entry) => this.#line(entry)));
  }

  #line(entry: Entry): HTMLElement {
    const line = make(
      'li',
      { className: `melding is-${entry.state}` },
      make(
        'p',
        { className: 'melding-kop' },
        make('b', { className: 'toestand' }, `${SIGNS[entry.state]} ${entry.state}`),
        make('span', { className: 'hulp' }, `rond ${TIME.format(new Date(entry.at))}`),
      ),
      make('p', {}, entry.title),
    );
    const why = reasons(entry);
    if (why.length > 0) {
      line.append(make('ul', { className: 'redenen' }, ...why.map((text) => make('li', {}, text))));
    }
    if (entry.state === 'geweigerd') {
      line.append(
        make(
          'div',
          { className: 'rij' },
          this.#button('Verbeter', 'knop', entry, this.#mend),
          this.#button('Gooi weg', 'knop stil', entry, this.#discard),
        ),
      );
    }
    return line;
  }

  #button(text: string, className: string, { id, title }: Entry, act: (id: string) => void) {
    const button = make('button', { type: 'button', className, ariaLabel: `${text}: ${title}` }, text);
    button.addEventListener('click', () => act(id));
    return button;
  }
}
