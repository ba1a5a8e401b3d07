/**
 * A phone tries whether it can take part: who answers, how fast, does the live line open, does its browser keep words, what is its
 * clock. No DOM: the browser's parts come in as `ways` (below), so that a test can stand in for each.
 */
const TRIES = 3;
const APART = 60000;
const SLOW = 1000;

/**
 * Tries all of it and returns what was found: {reach, trip, ahead, socket, keeps, told}. `changed(found)` hears each step.
 * `reach`: 'wait' · 'near' · 'unreachable' · 'elsewhere'; `socket`: 'trying' · 'open' · 'shut'; `told`: whether who looks on has heard.
 */
export async function tryOut(ways, changed) {
  const found = { reach: 'wait', trip: null, ahead: null, socket: 'trying', keeps: ways.keeps(), told: null };
  const step = (more) => changed(Object.assign(found, more));
  step({});
  try {
    step({ reach: 'near', ...(await quickest(ways)) });
  } catch (failure) {
    step({ reach: failure.elsewhere ? 'elsewhere' : 'unreachable' });
    return found;
  }
  step({ told: await ways.report(found) });
  step({ socket: (await ways.line()) ? 'open' : 'shut' });
  step({ told: await ways.report(found) });
  return found;
}

/** The first call also opens the connection; the quickest of three says how far it is, and what time it is there. */
async function quickest(ways) {
  let best = null;
  for (let i = 0; i < TRIES; i += 1) {
    const began = ways.now();
    const marker = await ways.marker();
    const ended = ways.now();
    if (!marker || !marker.origin || !Number.isFinite(marker.now)) throw Object.assign(new Error('not ours'), { elsewhere: true });
    const trip = Math.max(0, Math.round(ended - began));
    if (!best || trip < best.trip) best = { trip, ahead: Math.round((began + ended) / 2 - marker.now) };
  }
  return best;
}

/** What was found, line by line, as road/preflight.js has it: words under `check.ID.FOUND`, and `….do`. */
export function linesOf({ reach, trip, ahead, socket, keeps }, secure) {
  const line = (id, found, state, values = {}) => ({ id, found, state, values });
  if (reach === 'wait') return [line('reach', 'wait', 'wait')];
  if (reach !== 'near') return [line('reach', reach, 'bad')];
  return [
    trip > SLOW ? line('reach', 'slow', 'look', { trip }) : line('reach', 'near', 'good', { trip }),
    line('line', socket === 'trying' ? 'wait' : socket, { trying: 'wait', open: 'good', shut: 'look' }[socket]),
    keeps ? line('keeps', 'yes', 'good') : line('keeps', 'no', 'look'),
    Math.abs(ahead) > APART ? line('clock', 'apart', 'look', { span: Math.abs(ahead) }) : line('clock', 'same', 'good'),
    line('secure', secure ? 'yes' : 'no', 'good'),
  ];
}
