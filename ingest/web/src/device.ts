const MOST_PLACES = 4;
const MOST_THEMES = 4;

type Name = 'sleutel' | 'domein' | 'plekken' | 'themas';

/** What this device remembers, so that the next report takes fewer taps. Never words of a note. */
export class Device {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  get key(): string {
    return this.#read('sleutel');
  }

  set key(key: string) {
    this.#write('sleutel', key);
  }

  get domain(): string {
    return this.#read('domein');
  }

  /** Ids of places, the last used first. */
  get places(): string[] {
    return list(this.#read('plekken'));
  }

  /** Ids of themes, the last used first. */
  get themes(): string[] {
    return list(this.#read('themas'));
  }

  /** Remembers what a report was about. */
  used(place: string, themes: readonly string[], domain: string): void {
    this.#write('domein', domain);
    this.#write('plekken', [...new Set([place, ...this.places])].slice(0, MOST_PLACES).join(' '));
    this.#write('themas', [...new Set([...themes, ...this.themes])].slice(0, MOST_THEMES).join(' '));
  }

  #read(name: Name): string {
    return this.#storage.getItem(`lezen.${name}`) ?? '';
  }

  #write(name: Name, value: string): void {
    if (value === '') {
      this.#storage.removeItem(`lezen.${name}`);
    } else {
      this.#storage.setItem(`lezen.${name}`, value);
    }
  }
}

function list(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}
