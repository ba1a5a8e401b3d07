/**
 * Seats: what the server gave this browser to come in with, kept in localStorage by workshop and role.
 * A seat is {token, role, workshop: {id, gathering, number, title, language} | null, expires}, as /api/join and /api/exchange answer it.
 */

/** localStorage, or null where the browser forbids it (then nothing outlives the page, and pages say so). */
export function storage() {
  try {
    const store = window.localStorage;
    store.getItem('cordee');
    return store;
  } catch (forbidden) {
    return null;
  }
}

/** Both of the browser's stores, as far as it lets them be used. */
export function stores() {
  try {
    return [window.localStorage, window.sessionStorage];
  } catch (forbidden) {
    return [];
  }
}

/** Keeps a seat. False when it could not be kept beyond this page. */
export function keepSeat(seat) {
  try {
    storage().setItem(keyOf(seat.workshop && seat.workshop.id, seat.role), JSON.stringify(seat));
    return true;
  } catch (full) {
    return false;
  }
}

/** The seat for a workshop (null: the organiser's) and role, unless it has expired. */
export function seatFor(workshop, role) {
  return read(keyOf(workshop, role));
}

/** Every seat still good that this browser has in a role, the one that lasts longest first. */
export function seats(role) {
  const store = storage();
  const found = [];
  for (let i = 0; store && i < store.length; i += 1) {
    const seat = store.key(i).startsWith('cordee:seat:') ? read(store.key(i)) : null;
    if (seat && seat.role === role) found.push(seat);
  }
  return found.sort((a, b) => b.expires - a.expires);
}

/** Where a seat's page is. */
export function addressOf(seat) {
  const page = { participant: '/w', projector: '/projector', facilitator: '/facilitator', rapporteur: '/desk', organiser: '/organiser' }[seat.role];
  return seat.workshop ? page + '/' + seat.workshop.id : page;
}

export function leaveSeat(workshop, role) {
  const store = storage();
  if (store) store.removeItem(keyOf(workshop, role));
}

/** The secret in the address's fragment, taken out of it at once so that it is in no history, screenshot or shared link. */
export function takeSecret() {
  const secret = location.hash.slice(1);
  if (secret) history.replaceState(null, '', location.pathname + location.search);
  return secret;
}

function read(key) {
  try {
    const seat = JSON.parse(storage().getItem(key));
    return seat && seat.token && seat.expires > Date.now() ? seat : null;
  } catch (missing) {
    return null;
  }
}

function keyOf(workshop, role) {
  return 'cordee:seat:' + (workshop || 'all') + ':' + role;
}
