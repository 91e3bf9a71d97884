import { element, make, tell } from './dom.js';

const MOST = 3;

/** The question about what: the themes of last time first, the others folded away below. */
export class ThemeQuestion {
  readonly #fault = element('fout-themas');
  readonly #often = element('vaak');
  readonly #boxes: HTMLInputElement[];
  /** Where each choice stands when it is not among those of last time. */
  readonly #homes: [choice: Node, home: Element][] = [];

  constructor() {
    this.#boxes = [...element('alle-themas').querySelectorAll('input')];
    for (const { parentElement: choice } of this.#boxes) {
      if (choice?.parentElement) {
        this.#homes.push([choice, choice.parentElement]);
      }
    }
    for (const box of this.#boxes) {
      box.addEventListener('change', () => {
        const tooMany = this.value.length > MOST;
        box.checked &&= !tooMany;
        tell(this.#fault, tooMany ? `Kies hooguit ${MOST} thema's. Zet er eerst een uit.` : '');
      });
    }
  }

  get value(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  set value(ids: readonly string[]) {
    for (const box of this.#boxes) {
      box.checked = ids.includes(box.value);
    }
  }

  /** Puts these first and folds the others away; with none, all of them stay in sight. */
  offer(ids: readonly string[]): void {
    const often = ids.map((id) => this.#box(id)?.parentElement).filter((choice) => choice != null);
    this.#homes.forEach(([choice, home]) => home.append(choice));
    this.#often.append(...often);
    this.#often.hidden = often.length === 0;
    if (often.length > 0) {
      this.#fold();
    }
    for (const group of document.querySelectorAll<HTMLElement>('.themagroep')) {
      group.hidden = group.querySelector('input') === null;
    }
  }

  /** Chooses one more, as if it were tapped. */
  add(id: string): void {
    const box = this.#box(id);
    if (box !== undefined && !box.checked) {
      box.click();
    }
  }

  name(id: string): string {
    return this.#box(id)?.closest('label')?.textContent?.trim() ?? "Alle thema's";
  }

  /** Whether it can be chosen today. */
  knows(id: string): boolean {
    return this.#box(id) !== undefined;
  }

  #box(id: string): HTMLInputElement | undefined {
    return this.#boxes.find(({ value }) => value === id);
  }

  #fold(): void {
    const all = element('alle-themas');
    if (all.querySelector('details') === null) {
      const fold = make('details', { className: 'andere-themas' });
      fold.append(make('summary', {}, "Andere thema's"), ...all.childNodes);
      all.append(fold);
    }
  }
}
