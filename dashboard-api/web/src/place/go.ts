import { signal } from '@preact/signals';
import { type Address, read, write } from './address.js';

/** Where somebody is now. */
export const address = signal<Address>(read(location.pathname, location.search));

/** Goes there as a new place to come back from. */
export function go(to: Address): void {
  history.pushState(null, '', write(to));
  arrive();
  scrollTo(0, 0);
  document.getElementById('inhoud')?.focus({ preventScroll: true });
}

/** Changes what is chosen on this page; the way back skips it. */
export function choose(to: Address): void {
  history.replaceState(null, '', write(to));
  arrive();
}

function arrive(): void {
  address.value = read(location.pathname, location.search);
}

/** Follows the links of the app without loading the page anew. */
export function followLinks(): void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const special = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (link === null || special || event.defaultPrevented || link.origin !== location.origin || link.hasAttribute('download') || link.target !== '') {
      return;
    }
    const to = read(link.pathname, link.search);
    if (to.page === 'onbekend' || link.getAttribute('href')?.startsWith('#')) {
      return;
    }
    event.preventDefault();
    go(to);
  });
}
