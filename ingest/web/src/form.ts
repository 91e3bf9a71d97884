import type { Device } from './device.js';
import { element, goTo, make, tell } from './dom.js';
import { NoteQuestion } from './note.js';
import type { Entry } from './outbox.js';
import { PlaceQuestion } from './place.js';
import { quarter, type Report } from './report.js';
import type { Server } from './server.js';
import { ThemeQuestion } from './theme.js';

const OPTIONAL = ['aard', 'richting', 'grond', 'bron', 'weerbaarheid'] as const;
const CALM = 1;

/** A report that is ready to go, and how the list will call it. */
export interface Ready {
  readonly report: Report;
  readonly title: string;
}

/** The form, in its order: mood, place, theme, domain, what more there is to tell, note. */
export class Form {
  readonly #form = element<HTMLFormElement>('formulier');
  readonly #device: Device;
  readonly #places: PlaceQuestion;
  readonly #themes: ThemeQuestion;
  readonly #note: NoteQuestion;
  readonly #now: () => Date;
  /** A refused report that is being mended: it keeps its id and its time. */
  #mending: Report | undefined;

  constructor(device: Device, server: Server, now: () => Date, send: (ready: Ready) => void) {
    this.#device = device;
    this.#now = now;
    this.#places = new PlaceQuestion(device.places);
    this.#themes = new ThemeQuestion();
    this.#note = new NoteQuestion(server, this.#themes);
    this.#form.addEventListener('change', () => this.#summarise());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#complete()) {
        send(this.#ready());
      }
    });
    element('rust').addEventListener('click', () => send(this.#calm()));
    this.reset();
  }

  placeName(id: string): string {
    return this.#places.name(id);
  }

  themeName(id: string): string {
    return this.#themes.name(id);
  }

  /** Empties the form for the next report; what the device remembers stays within a tap. */
  reset(): void {
    this.#form.reset();
    this.#mending = undefined;
    this.#note.clear();
    this.#places.offer(this.#device.places);
    this.#themes.offer(this.#device.themes);
    for (const field of ['spanning', 'gebied', 'themas', 'domein']) {
      tell(element(`fout-${field}`), '');
    }
    this.#rememberDomain();
    this.#offerCalm();
    this.#summarise();
  }

  /** Fills the form with a report that was refused, so that it can be mended and sent again. */
  mend({ report, faults }: Entry): void {
    if (report === undefined) {
      return;
    }
    this.reset();
    this.#mending = report;
    this.#choose('spanning', String(report.spanning));
    this.#choose('domein', report.domein);
    for (const field of OPTIONAL) {
      this.#choose(field, report[field] ?? '');
    }
    element<HTMLDetailsElement>('meer').open = OPTIONAL.some((field) => report[field]);
    this.#places.choose(report.gebied);
    this.#themes.value = report.themas;
    this.#note.value = report.notitie ?? '';
    this.#summarise();
    const wrong = faults?.find(({ veld }) => document.getElementById(`vraag-${veld}`) !== null);
    goTo(wrong?.veld === 'notitie' ? element('notitie') : element(`vraag-${wrong?.veld ?? 'spanning'}`));
  }

  #chosen(name: string): string {
    const value = new FormData(this.#form).get(name);
    return typeof value === 'string' ? value : '';
  }

  #choose(name: string, value: string): void {
    for (const input of this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      input.checked = input.value === value;
    }
  }

  #ready(): Ready {
    const optional = OPTIONAL.map((field) => [field, this.#chosen(field)] as const);
    return this.#named({
      id: this.#mending?.id ?? crypto.randomUUID(),
      waargenomenOp: this.#mending?.waargenomenOp ?? quarter(this.#now()),
      gebied: this.#places.value,
      domein: this.#chosen('domein'),
      themas: this.#themes.value,
      spanning: Number(this.#chosen('spanning')),
      ...Object.fromEntries(optional.filter(([, value]) => value !== '')),
      ...(this.#note.value && { notitie: this.#note.value }),
    });
  }

  /** Calm, at the place and about the theme of last time: the button says which. */
  #calm(): Ready {
    return this.#named({
      id: crypto.randomUUID(),
      waargenomenOp: quarter(this.#now()),
      gebied: this.#places.value,
      domein: this.#device.domain,
      themas: this.#lastTheme(),
      spanning: CALM,
    });
  }

  #named(report: Report): Ready {
    const themes = report.themas.map((id) => this.#themes.name(id)).join(', ');
    const title = `${this.#level(report.spanning)} in ${this.#places.name(report.gebied)}: ${themes}`;
    this.#device.used(report.gebied, report.themas, report.domein);
    return { report, title };
  }

  #level(number: number): string {
    const label = this.#form.querySelector(`.niveau-${number} b`);
    return label?.textContent ?? String(number);
  }

  #lastTheme(): string[] {
    return this.#device.themes.filter((id) => this.#themes.knows(id)).slice(0, 1);
  }

  #offerCalm(): void {
    element('rustvak').hidden =
      this.#device.domain === '' || this.#places.value === '' || this.#lastTheme().length === 0;
  }

  /** Who told once where they work is not asked again, and can still change it. */
  #rememberDomain(): void {
    const domain = this.#device.domain;
    const question = element('vraag-domein');
    question.hidden = domain !== '';
    document.getElementById('werk')?.remove();
    if (domain === '') {
      return;
    }
    this.#choose('domein', domain);
    const name = question.querySelector('input:checked')?.closest('label')?.textContent ?? domain;
    const change = make('button', { type: 'button', className: 'link' }, 'Wijzig');
    const line = make('p', { id: 'werk', className: 'hulp' }, `U meldt vanuit ${name.trim()}. `, change);
    change.addEventListener('click', () => {
      question.hidden = false;
      line.remove();
      goTo(question);
    });
    question.after(line);
  }

  #summarise(): void {
    const level = Number(this.#chosen('spanning'));
    const parts = [
      level > 0 ? this.#level(level) : '',
      this.#places.value && this.#places.name(this.#places.value),
      this.#themes.value.map((id) => this.#themes.name(id)).join(', '),
    ];
    element('keuze').textContent = parts.filter(Boolean).join(' · ');
    const calm = this.#lastTheme()[0];
    if (calm !== undefined && this.#places.value !== '') {
      element('rust-tekst').textContent =
        `${this.#places.name(this.#places.value)}, over ${this.#themes.name(calm)}`;
    }
    for (const [field, answered] of Object.entries(this.#answered())) {
      if (answered) {
        tell(element(`fout-${field}`), '');
      }
    }
  }

  #answered(): Record<string, boolean> {
    return {
      spanning: this.#chosen('spanning') !== '',
      gebied: this.#places.value !== '',
      themas: this.#themes.value.length > 0,
      domein: this.#chosen('domein') !== '',
    };
  }

  /** Tells what is still missing, and goes to the first of it. */
  #complete(): boolean {
    const asked: Record<string, string> = {
      spanning: 'Kies hoe de sfeer is.',
      gebied: 'Kies waar het is.',
      themas: 'Kies waarover het gaat.',
      domein: 'Kies waar u werkt.',
    };
    const missing = Object.entries(this.#answered())
      .filter(([, answered]) => !answered)
      .map(([field]) => field);
    missing.forEach((field) => tell(element(`fout-${field}`), asked[field] ?? ''));
    const refused = this.#note.refused;
    tell(element('fout-notitie'), refused ? 'Pas uw notitie eerst aan. Hieronder staat waarom.' : '');
    if (missing[0] !== undefined) {
      goTo(element(`vraag-${missing[0]}`));
    } else if (refused) {
      goTo(element('notitie'));
    }
    return missing.length === 0 && !refused;
  }
}
