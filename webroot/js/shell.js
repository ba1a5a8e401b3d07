/**
 * The page kept on this device (worker.js), where the browser allows that: over https, and on the machine itself. And whether
 * the server has another version of it.
 */

/** Which packing this page is of; null where pages are served as they were written, and are not kept. */
function stamp() {
  const meta = document.querySelector('meta[name="cordee-pages"]');
  return meta ? meta.content : null;
}

function isKeepable() {
  return Boolean(stamp() && window.isSecureContext && navigator.serviceWorker && window.caches);
}

let outdated = false;
let settle = () => {};

/** Keeps the page, with the words it speaks (their address), and lets it be installed. To be called when all else is done. */
export async function keepShell(words) {
  if (!isKeepable()) return;
  installable();
  const registration = await navigator.serviceWorker.register(trusted('/sw.js'));
  settle = () => settled(registration, words).catch(notYet);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  await navigator.serviceWorker.ready;
  await settle();
}

function watch(worker) {
  if (worker) worker.addEventListener('statechange', () => { if (worker.state === 'installed') settle(); });
}

/** Once this page's packing is kept, its words are kept with it, and its worker takes over from an older one. */
async function settled(registration, words) {
  const name = 'cordee-' + stamp();
  if (outdated || !(await caches.has(name))) return;
  await (await caches.open(name)).add(words);
  if (registration.waiting) registration.waiting.postMessage('take over');
}

function notYet(unreachable) {
  console.info('the kept page is not renewed yet:', unreachable.message);
}

function installable() {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'manifest', href: '/manifest.webmanifest' });
  document.head.append(link);
}

/** The only script that pages ever build an address of. */
function trusted(address) {
  if (!window.trustedTypes) return address;
  return window.trustedTypes.createPolicy('cordee-shell', { createScriptURL: (asked) => (asked === '/sw.js' ? asked : '') }).createScriptURL(address);
}

/** Whether the server's pages (as its welcome says) are others than this one; those are then kept for the next time. */
export function isOutdated(pages) {
  outdated = Boolean(stamp() && pages && pages !== stamp());
  if (outdated && isKeepable()) renew().catch(notYet);
  return outdated;
}

async function renew() {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration) await registration.update();
}
