/**
 * What the facts of /api/workshops/ID/preflight mean for a room: line by line, good, to be looked at, or bad. No DOM, no words.
 * A line is {id, found, state, values}: its words are under `preflight.ID.FOUND`, what to do about it under `preflight.ID.FOUND.do`.
 */
const DAY = 86400000;
const APART = 60000;              // ms two clocks may differ before anybody minds
const SLOW = 1000;                // ms there and back
const FULL = 200e6;               // bytes
const LITTLE = 1e9;
const CERTIFICATE = { look: 14, bad: 2 };    // days
const ORDER = ['bad', 'look', 'wait', 'good'];
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|127\.|localhost$|\[)/;

/** How long one waits for a first phone before it is worth asking why, in ms. */
export const PATIENCE = 60000;

export function linesOf(facts) {
  const host = new URL(facts.base).hostname;
  const lines = [address(facts, host)];
  if (lines[0].state !== 'bad' || facts.told) lines.push(reach(facts));
  lines.push(secure(facts, host), clock(facts), database(facts));
  if (facts.free !== null && facts.free !== undefined) lines.push(disk(facts));
  return lines;
}

/** The worst of some states. */
export function worst(states) {
  return ORDER.find((state) => states.includes(state)) || 'good';
}

/** How one phone fared. */
export function fared({ socket, trip, ahead, keeps }) {
  if (!keeps || socket === 'shut' || trip > SLOW || Math.abs(ahead) > APART) return 'look';
  return socket === 'trying' ? 'wait' : 'good';
}

/** Whether phones come: 'wait' for a first one, 'look' where none has come in `waited` ms; then as the last one fared. */
export function coming(phones, waited) {
  if (phones.length > 0) return fared(phones[0]);
  return waited < PATIENCE ? 'wait' : 'look';
}

const line = (id, found, state, values = {}) => ({ id, found, state, values });
const isFit = ({ kind }) => kind !== 'virtual' && kind !== 'self-assigned';

function address({ told, addresses, base }, host) {
  const shown = base.replace(/^https?:\/\//, '');
  if (told) return line('address', 'told', 'good', { address: shown });
  const chosen = addresses.find((one) => one.address === host);
  if (!chosen) return nowhere(addresses, host, shown);
  const values = { address: shown, card: chosen.card, kind: chosen.kind };
  if (!isFit(chosen)) return line('address', chosen.kind, 'bad', values);
  const others = addresses.filter((one) => isFit(one) && one !== chosen);
  if (others.length === 0) return line('address', 'one', 'good', values);
  return line('address', 'several', 'look', { ...values, others: others.map((one) => one.address) });
}

/** The address that phones would be given is none of the machine's: it listens to itself alone, was told a wrong one, or is on no network. */
function nowhere(addresses, host, shown) {
  if (!/^(127\.|localhost$|\[::1\])/.test(host)) return line('address', 'told', 'good', { address: shown });
  if (addresses.some(isFit)) return line('address', 'host', 'bad');
  const alone = addresses.find(({ kind }) => kind === 'self-assigned');
  return alone ? line('address', 'self-assigned', 'bad', { card: alone.card }) : line('address', 'none', 'bad');
}

function reach({ found }) {
  return line('reach', found, found === 'this-server' ? 'good' : 'bad');
}

function secure({ base, certificate, staffOverHttp, now }, host) {
  const address = base.replace(/^https?:\/\//, '');
  if (certificate) return certified(certificate, address, now);
  if (base.startsWith('https:')) return line('secure', 'before', 'good');
  if (!PRIVATE.test(host)) return line('secure', 'open', 'look', { address });
  return staffOverHttp ? line('secure', 'staff', 'look') : line('secure', 'plain', 'good');
}

function certified({ names, until, fits }, address, now) {
  const values = { names, until, left: until - now, address };
  const days = (until - now) / DAY;
  if (days < 0) return line('secure', 'ended', 'bad', values);
  if (!fits) return line('secure', 'other-name', 'bad', values);
  if (days < CERTIFICATE.bad) return line('secure', 'ends', 'bad', values);
  return days < CERTIFICATE.look ? line('secure', 'ends', 'look', values) : line('secure', 'good', 'good', values);
}

/** One phone's clock may be wrong; that of most is not. */
function clock({ phones, now }) {
  const apart = phones.map(({ ahead }) => Math.abs(ahead)).sort((a, b) => a - b)[Math.floor((phones.length - 1) / 2)] || 0;
  return apart > APART ? line('clock', 'apart', 'look', { span: apart, time: now }) : line('clock', 'here', 'good', { time: now });
}

function database({ database: answers }) {
  return line('database', answers ? 'ready' : 'away', answers ? 'good' : 'bad');
}

function disk({ free }) {
  const values = { space: free };
  if (free < FULL) return line('disk', 'little', 'bad', values);
  return free < LITTLE ? line('disk', 'little', 'look', values) : line('disk', 'good', 'good', values);
}
