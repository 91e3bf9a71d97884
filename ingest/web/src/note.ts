import { element, make, tell } from './dom.js';
import { pieces } from './marks.js';
import type { Check, Server } from './server.js';
import type { ThemeQuestion } from './theme.js';

/** So long after the last key the server is asked: after a word, not after a letter. */
const PAUSE = 450;

/** The note: checked and matched with themes while it is typed, and never kept but in a report. */
export class NoteQuestion {
  readonly #area = element<HTMLTextAreaElement>('notitie');
  readonly #result = element('controle');
  readonly #offers = element('voorstel');
  readonly #left = make('p', { className: 'hulp teller' });
  readonly #server: Server;
  readonly #themes: ThemeQuestion;
  #timer = 0;
  #checked = '';
  #refused = false;

  constructor(server: Server, themes: ThemeQuestion) {
    this.#server = server;
    this.#themes = themes;
    this.#area.after(this.#left);
    this.#area.addEventListener('input', () => this.#typed());
    this.#count();
  }

  get value(): string {
    return this.#area.value.trim();
  }

  set value(note: string) {
    this.#area.value = note;
    this.#typed();
  }

  /** Whether the server has said that it would refuse this very note. */
  get refused(): boolean {
    return this.#refused && this.#checked === this.#area.value;
  }

  #typed(): void {
    this.#count();
    clearTimeout(this.#timer);
    if (this.#area.value.trim() === '') {
      this.#show(undefined, '');
      this.#offer([]);
      return;
    }
    this.#timer = window.setTimeout(() => void this.#ask(this.#area.value), PAUSE);
  }

  #count(): void {
    this.#left.textContent = `Nog ${this.#area.maxLength - this.#area.value.length} tekens`;
  }

  async #ask(note: string): Promise<void> {
    const [check, themes] = await Promise.all([
      this.#server.check(note),
      this.#server.suggest(note),
    ]);
    // Whoever typed on meanwhile is answered about what stands there now.
    if (note === this.#area.value) {
      this.#show(check, note);
      this.#offer(themes);
    }
  }

  #show(check: Check | undefined, note: string): void {
    this.#checked = note;
    const finds = check?.bevindingen ?? [];
    const refusing = finds.some(({ maatregel }) => maatregel === 'weigeren');
    this.#refused = refusing || check?.overEenPersoon === true;
    this.#area.setAttribute('aria-invalid', String(this.#refused));
    if (note === '') {
      this.#result.replaceChildren();
    } else if (check === undefined) {
      this.#result.replaceChildren(
        make('p', { className: 'hulp' }, 'Wij kunnen nu niet meelezen. De controle volgt bij het versturen.'),
      );
    } else if (finds.length === 0 && !check.overEenPersoon) {
      this.#result.replaceChildren(
        make('p', { className: 'goed' }, '✓ Geen persoonsgegevens gevonden.'),
      );
    } else {
      this.#result.replaceChildren(...this.#finds(check, note));
    }
  }

  #finds(check: Check, note: string): HTMLElement[] {
    const shown: HTMLElement[] = [
      make(
        'p',
        { className: 'let-op' },
        check.overEenPersoon
          ? '✕ Dit gaat over één persoon. Zo kan het niet weg.'
          : this.#refused
            ? '✕ Zo kan het niet weg. Pas dit aan:'
            : 'Dit halen wij eruit als u verstuurt:',
      ),
      make(
        'blockquote',
        {},
        ...pieces(note, check.bevindingen).map(({ text, marked }) =>
          marked ? make('mark', {}, text) : text,
        ),
      ),
      make(
        'ul',
        {},
        ...check.bevindingen.map(({ begin, einde, melding, advies }) =>
          make('li', {}, make('b', {}, `“${note.slice(begin, einde)}”`), ` ${melding} ${advies}`),
        ),
      ),
    ];
    if (check.verwijzing !== undefined) {
      shown.push(make('p', {}, check.verwijzing));
    }
    if (check.gemaskeerd !== undefined) {
      const masked = check.gemaskeerd;
      const take = make('button', { type: 'button', className: 'knop stil' }, 'Haal het eruit');
      take.addEventListener('click', () => {
        this.value = masked;
        this.#area.focus();
      });
      shown.push(make('p', { className: 'masker' }, 'Zo kan het wel: ', make('q', {}, masked)), take);
    }
    return shown;
  }

  #offer(ids: readonly string[]): void {
    const chosen = this.#themes.value;
    const fresh = ids.filter((id) => this.#themes.knows(id) && !chosen.includes(id));
    this.#offers.hidden = fresh.length === 0;
    this.#offers.replaceChildren(
      make('p', { className: 'hulp' }, 'Gaat het hierover? Tik om toe te voegen.'),
      ...fresh.map((id) => {
        const add = make('button', { type: 'button', className: 'keuze-anders' }, `+ ${this.#themes.name(id)}`);
        add.addEventListener('click', () => {
          this.#themes.add(id);
          this.#offer(ids);
        });
        return add;
      }),
    );
  }

  clear(): void {
    this.value = '';
    tell(element('fout-notitie'), '');
  }
}
