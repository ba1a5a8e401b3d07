/**
 * How staff come in: by a capability link (`/desk#SECRET`), or again by the seat this browser kept. The secret leaves the
 * address at once; the token goes to localStorage under the workshop and role, and the address becomes `/desk/WORKSHOP`.
 */
import { call } from '../api.js';
import { addressOf, keepSeat, leaveSeat, seatFor, seats, takeSecret } from '../seat.js';

const AGAIN = 2000;                                  // ms between tries while the server does not answer
const PASSING = ['unreachable', 'unavailable'];

/**
 * The seat for this page, or null where there is neither link nor seat. Throws Problem where the link is refused. While the
 * server does not answer, `away()` is called and the link tried again: it is nowhere but here.
 */
export async function enter(role, away) {
  // Another link pasted into the same page changes the fragment alone.
  window.addEventListener('hashchange', () => location.reload());
  const secret = takeSecret();
  const seat = secret ? await exchange(secret, away) : keptSeat(role);
  if (!seat) return null;
  if (seat.role !== role) return elsewhere(seat);
  history.replaceState(null, '', addressOf(seat));
  return seat;
}

/** Any seat of this browser from which the door of a workshop may be asked for: of the workshop's staff, or the organiser's. */
export function seatAtDoor(workshop) {
  return ['facilitator', 'rapporteur', 'projector'].map((role) => seatFor(workshop, role)).find(Boolean) || seatFor(null, 'organiser');
}

/** Forgets a seat that the server no longer takes, so that coming back says so at once. */
export function leave(seat) {
  leaveSeat(seat.workshop && seat.workshop.id, seat.role);
}

async function exchange(secret, away) {
  try {
    const seat = await call('POST', '/api/exchange', { body: { secret } });
    keepSeat(seat);
    return seat;
  } catch (problem) {
    if (!PASSING.includes(problem.code)) throw problem;
    away();
    await new Promise((passed) => setTimeout(passed, AGAIN));
    return exchange(secret, away);
  }
}

function keptSeat(role) {
  if (role === 'organiser') return seatFor(null, role);
  const workshop = location.pathname.split('/')[2];
  return workshop ? seatFor(workshop, role) : seats(role)[0] || null;
}

/** A link pasted behind the wrong address still leads where it should. Never resolves: the page is leaving. */
function elsewhere(seat) {
  location.replace(addressOf(seat));
  return new Promise(() => {});
}
