import { element, make, tell } from './dom.js';
import { type Middle, nearest } from './nearest.js';

interface Gebied {
  readonly name: string;
  readonly places: readonly HTMLOptionElement[];
}

const NEAR = 3;

/**
 * The question where. The page has one long list; here it becomes the places of last time, the
 * place of the device if it may be asked, and two short lists.
 */
export class PlaceQuestion {
  readonly #quick = element('plekken');
  readonly #lists = element('plek-lijst');
  readonly #wijk = element<HTMLSelectElement>('gebied');
  readonly #gebied = make('select', { id: 'gebied-keuze' });
  readonly #fault = element('fout-gebied');
  readonly #names = new Map<string, string>();
  readonly #middles: Middle[] = [];
  readonly #gebieden: Gebied[] = [];
  #chosen = '';

  constructor(used: readonly string[]) {
    this.#readList();
    this.#makeLists();
    this.offer(used);
  }

  get value(): string {
    return this.#chosen;
  }

  set value(id: string) {
    this.#chosen = id;
    for (const input of this.#quick.querySelectorAll('input')) {
      input.checked = input.value === id;
    }
    this.#quick.dispatchEvent(new Event('change', { bubbles: true }));
  }

  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** Puts these places within one tap, and chooses the first. */
  offer(ids: readonly string[]): void {
    const known = this.#known(ids);
    this.#quick.replaceChildren(
      ...known.map((id) => this.#choice(id)),
      ...(this.#middles.length > 0 && 'geolocation' in navigator ? [this.#here()] : []),
      ...(known.length > 0 ? [this.#other()] : []),
    );
    this.#quick.hidden = false;
    this.#lists.hidden = true;
    this.value = known[0] ?? '';
    if (known.length === 0) {
      this.#openLists();
    }
  }

  /** Chooses a place that may not be within one tap yet. */
  choose(id: string): void {
    const offered = [...this.#quick.querySelectorAll('input')].map(({ value }) => value);
    if (!offered.includes(id)) {
      this.offer([id, ...offered]);
    }
    this.value = id;
  }

  #known(ids: readonly string[]): string[] {
    return ids.filter((id) => this.#names.has(id));
  }

  #readList(): void {
    for (const option of this.#wijk.options) {
      const id = option.value;
      if (id === '') {
        continue;
      }
      this.#names.set(id, option.text.replace(/^Heel /, ''));
      const [latitude, longitude] = (option.dataset['midden'] ?? '').split(' ').map(Number);
      if (latitude !== undefined && longitude !== undefined) {
        this.#middles.push({ id, latitude, longitude });
      }
    }
    for (const child of [...this.#wijk.children]) {
      if (child instanceof HTMLOptGroupElement) {
        const places = [...child.querySelectorAll('option')];
        this.#gebieden.push({ name: child.label, places });
      } else if (child instanceof HTMLOptionElement && child.value !== '') {
        this.#gebieden.push({ name: child.text, places: [child] });
      }
    }
  }

  #makeLists(): void {
    this.#gebied.append(
      make('option', { value: '', text: 'Kies een gebied' }),
      ...this.#gebieden.map(({ name }) => make('option', { value: name, text: name })),
    );
    const label = make('label', { htmlFor: this.#gebied.id }, 'Gebied');
    const wijkLabel = this.#lists.querySelector('label');
    if (wijkLabel !== null) {
      wijkLabel.textContent = 'Wijk';
    }
    const ofWijk = make('div', { className: 'veld', hidden: true });
    ofWijk.append(...this.#lists.childNodes);
    this.#lists.append(make('div', { className: 'veld' }, label, this.#gebied), ofWijk);
    this.#gebied.addEventListener('change', () => {
      const gebied = this.#gebieden.find(({ name }) => name === this.#gebied.value);
      this.#wijk.replaceChildren(...(gebied?.places ?? []));
      this.#wijk.selectedIndex = 0;
      ofWijk.hidden = (gebied?.places.length ?? 0) < 2;
      this.value = this.#wijk.value;
    });
    this.#wijk.addEventListener('change', () => {
      this.value = this.#wijk.value;
    });
  }

  #choice(id: string): HTMLElement {
    const input = make('input', { type: 'radio', name: 'plek', value: id });
    input.addEventListener('change', () => {
      this.#lists.hidden = true;
      this.value = id;
    });
    return make('label', { className: 'keuze' }, input, make('span', {}, this.name(id)));
  }

  #other(): HTMLElement {
    const button = make('button', { type: 'button', className: 'keuze-anders' }, 'Andere plek');
    button.addEventListener('click', () => {
      this.#openLists();
      this.#gebied.focus();
    });
    return button;
  }

  #openLists(): void {
    this.#lists.hidden = false;
    this.#gebied.value = '';
    this.#gebied.dispatchEvent(new Event('change'));
  }

  /** The position is matched here and then forgotten: the server never hears it. */
  #here(): HTMLElement {
    const button = make('button', { type: 'button', className: 'keuze-anders' }, 'Waar ik nu ben');
    button.addEventListener('click', () => {
      tell(this.#fault, '');
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const near = nearest(this.#middles, coords.latitude, coords.longitude, NEAR);
          if (near.length === 0) {
            tell(this.#fault, 'U bent nu niet in de stad. Kies een plek.');
            return;
          }
          this.offer(near);
          this.#quick.querySelector('input')?.focus();
        },
        () => tell(this.#fault, 'Wij weten niet waar u bent. Kies een plek.'),
        { maximumAge: 60_000, timeout: 10_000 },
      );
    });
    return button;
  }
}
