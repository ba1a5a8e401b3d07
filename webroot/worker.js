/**
 * Keeps the participant's pages on this device, so that they open without a network and show what waits to be sent.
 * Packing writes above this which packing it is (STAMP) and what its pages are made of (SHELL); js/shell.js registers it.
 *
 * A page comes from the network; where that is silent for three seconds, from here. It may then be older than the server: the server
 * says at the welcome which packing is its own, and the page tells the person. What is named by its content comes from here first.
 */
const KEPT = 'cordee-' + STAMP;
const PATIENCE = 3000;
const DOOR = '/';
const SEAT = '/w/-';    // one page for all workshops

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(beginAnew()));
self.addEventListener('message', (event) => { if (event.data === 'take over') self.skipWaiting(); });
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate' && pageAt(pathname)) event.respondWith(page(event.request, pageAt(pathname)));
  else if (pathname.startsWith('/packed/')) event.respondWith(file(event.request));
});

/** All or nothing: a page of one packing with files of another would not open. */
async function keepAll() {
  const cache = await caches.open(KEPT);
  await cache.addAll([...SHELL, DOOR, SEAT]);
  for (const path of [DOOR, SEAT]) {
    const text = await (await cache.match(path, { ignoreVary: true })).text();
    if (!text.includes(STAMP)) throw new Error('another server answered: ' + path);
  }
}

async function beginAnew() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('cordee-') && name !== KEPT).map((name) => caches.delete(name)));
  await self.clients.claim();
}

function pageAt(path) {
  if (path === '/' || path === '/j') return DOOR;
  return /^\/w\/[^/]+$/.test(path) ? SEAT : null;
}

async function page(request, kept) {
  const network = fetch(request);
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([network.catch(() => null), late]);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(kept, { cacheName: KEPT, ignoreVary: true })) || network;
}

async function file(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
}
