/** What the road asks of a browser: sockets, the way without them, clock, timers, chance, and the signs of waking. */
import { PolledSocket } from './poll.js';

const BRIEFLY = 3000;    // ms; who looked away for less has not slept
const ANSWERS_WITHIN = 3000;

export function browserWays() {
  let ticking = null;
  return {
    connect: (url) => new WebSocket(url),
    poll: (url) => new PolledSocket({ ask: (path, what) => ask(url.replace(/^ws/, 'http') + '/poll' + path, what) }),
    answers,
    now: () => Date.now(),
    chance: () => Math.random(),
    after: (ms, then) => { const id = setTimeout(then, ms); return () => clearTimeout(id); },
    every: (ms, then) => { ticking = setInterval(then, ms); },
    stop: () => clearInterval(ticking),
    visible: () => document.visibilityState !== 'hidden',
    waking,
  };
}

/**
 * Calls `woken(surely)` when the page is seen again, shown from the browser's memory, thawed, or on a network again, and
 * `offline()` when the browser says that it has none. `surely`: the page was away long enough that nothing it knows counts.
 */
function waking({ woken, offline }) {
  let hiddenAt = 0;
  const seen = () => {
    if (document.visibilityState === 'visible') woken(Date.now() - hiddenAt > BRIEFLY);
    else hiddenAt = Date.now();
  };
  const surely = () => woken(true);
  // The first is of the page's own loading. Later ones are of a page brought back, whether or not they say so (`persisted`).
  let loading = document.readyState !== 'complete';
  const shown = () => { if (!loading) surely(); loading = false; };
  const signs = [[document, 'visibilitychange', seen], [document, 'resume', surely], [window, 'pageshow', shown], [window, 'online', surely], [window, 'offline', offline]];
  signs.forEach(([where, what, then]) => where.addEventListener(what, then));
  return () => signs.forEach(([where, what, then]) => where.removeEventListener(what, then));
}

/** Whether the server answers over HTTP just now; not what some portal says in its place. */
async function answers() {
  const { answer, stop } = ask('/health/live', {});
  const late = setTimeout(stop, ANSWERS_WITHIN);
  const { status, text } = await answer;
  clearTimeout(late);
  return status === 200 && text.includes('"live"');
}

function ask(address, { type, body, session, goodbye = false }) {
  // Not in Safari before 12.1: there a request that is let go ends by itself.
  const control = typeof AbortController === 'undefined' ? null : new AbortController();
  const headers = { ...(type && { 'Content-Type': type }), ...(session && { Authorization: 'Bearer ' + session }) };
  const answer = fetch(address, { method: type ? 'POST' : 'GET', headers, body, credentials: 'omit', cache: 'no-store', keepalive: goodbye, signal: control ? control.signal : undefined })
    .then(async (got) => ({ status: got.status, text: await got.text() }))
    .catch(() => ({ status: 0, text: '' }));
  return { answer, stop: () => { if (control) control.abort(); } };
}

/** The address of the live protocol on the host this page came from. */
export function liveUrl(location) {
  return (location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/api/live';
}
