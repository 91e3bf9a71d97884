/** The element with this id, which the page always has. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`no element ${id}`);
  }
  return found as T;
}

/** A new element with these properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Shows a text in its place, or hides the place when there is none. */
export function tell(place: HTMLElement, text: string): void {
  place.textContent = text;
  place.hidden = text === '';
}

/** Moves eyes and screen reader to what is new. */
export function goTo(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

/** The same, and shows the page from its top. */
export function goToTop(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
