/**
 * Keeps the form on the device, so that it opens without a connection. All of it is kept at once,
 * under the name of its version: a page never meets the script of another version. Reports go past
 * it: they are the page's own business.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const PAGE = '/melden';
const KEPT = 'melden-__VERSIE__';
const FILES = [
  '/melden/melden.css',
  '/melden/melden.js',
  '/melden/manifest.webmanifest',
  '/melden/icoon.svg',
];

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const ours = origin === worker.location.origin && [PAGE, ...FILES].includes(pathname);
  if (ours && event.request.method === 'GET') {
    event.respondWith(answer(event.request, pathname));
  }
});

async function keep(): Promise<void> {
  const cache = await caches.open(KEPT);
  const page = await fetch(`${PAGE}?bewaarexemplaar`, { cache: 'no-store' });
  if (!page.ok) {
    throw new Error('no page to keep');
  }
  await cache.put(PAGE, page);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== KEPT) {
      await caches.delete(name);
    }
  }
  await worker.clients.claim();
}

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(pathname)) ?? fetch(request);
}
