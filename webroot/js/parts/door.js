/** The door of a workshop: its code, its QR and the address to type. */
import { call, fetchFile } from '../api.js';
import { html } from '../ui.js';
import { say } from '../words.js';

/** Fetches the door: {code, url, address, qr}, `qr` being the address of an image in this page, kept from `before` while it holds. */
export async function fetchDoor(workshop, token, before = null) {
  const path = '/api/workshops/' + workshop;
  const door = await call('GET', path + '/door', { token });
  if (before && before.url === door.url) return { ...door, qr: before.qr };
  const image = await fetchFile(path + '/qr.svg', token);
  if (before) URL.revokeObjectURL(before.qr);
  return { ...door, qr: URL.createObjectURL(image) };
}

/** Brings the door, however long the network takes, and looks again every minute (a code may change); calls `told(door)`. */
export async function watchDoor(seat, told, before = null) {
  let door = before;
  try {
    door = await fetchDoor(seat.workshop.id, seat.token, before);
    told(door);
  } catch (problem) {
    if (problem.status === 401 || problem.status === 403) return;
  }
  setTimeout(() => watchDoor(seat, told, door), door ? 60000 : 3000);
}

/** A code in groups, as one reads it aloud: AB3 K9Q. */
export function spaced(code) {
  return code.length > 5 ? code.slice(0, code.length / 2) + ' ' + code.slice(code.length / 2) : code;
}

export function Door({ door }) {
  if (!door) return html`<div class="door"><div class="door-qr"></div><p class="soft">…</p></div>`;
  return html`<div class="door">
    <div class="door-qr"><img src=${door.qr} alt=${say('facilitator.qr')} /></div>
    <p class="small soft">${say('facilitator.or-type')} <span class="door-address">${door.address}</span></p>
    <p class="code" aria-label=${say('facilitator.code', { code: door.code.split('').join(' ') })}>${spaced(door.code)}</p>
  </div>`;
}
