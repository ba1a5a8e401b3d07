/** The printable sheet of a workshop: one A4 page, for the door of the room and the tables. */
import { drawer, html, Words } from '../ui.js';
import { loadWords, say } from '../words.js';
import { call, Problem } from '../api.js';
import { fetchDoor, spaced } from '../parts/door.js';
import { seatAtDoor } from '../parts/entering.js';
import { Brand } from '../parts/mark.js';
import { Stop } from '../parts/stop.js';
import { Tool } from '../parts/tool-icons.js';

const state = { workshop: null, door: null, stopped: null };
const draw = drawer(document.getElementById('page'), view);

start();

async function start() {
  await loadWords(document.documentElement.lang);
  const id = location.pathname.split('/')[2];
  const seat = seatAtDoor(id);
  try {
    if (!seat) state.stopped = 'no-seat';
    else [state.workshop, state.door] = await Promise.all([call('GET', '/api/workshops/' + id, { token: seat.token }), fetchDoor(id, seat.token)]);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    state.stopped = problem.status === 401 ? 'not-admitted' : problem.code;
  }
  if (state.workshop) document.title = say('sheet.name', { number: state.workshop.number });
  draw();
}

function view() {
  if (state.stopped) return html`<${Stop} code=${state.stopped} />`;
  return html`<div class="sheet-bar"><button type="button" class="button" onClick=${() => print()}><${Tool} name="print" /> ${say('sheet.print')}</button></div>
    <${Sheet} ...${state} />`;
}

function Sheet({ workshop: { gathering, number, title }, door }) {
  const size = title.length > 120 ? 'longer' : title.length > 60 ? 'long' : '';
  return html`<main class="sheet">
    <header class="sheet-head"><bdi>${say('facilitator.number', { gathering, number })}</bdi><${Brand} /></header>
    <h1 class=${size}><${Words} text=${title} /></h1>
    <div class="sheet-qr"><img src=${door.qr} alt=${say('facilitator.qr')} /></div>
    <div class="sheet-code"><p>${say('sheet.code')}</p><strong class="code">${spaced(door.code)}</strong></div>
    <ol class="sheet-steps">
      <li><strong>${say('sheet.scan')}</strong>${say('sheet.or-open')} <span class="sheet-address">${door.address}</span></li>
      <li><strong>${say('sheet.enter')}</strong>${say('sheet.enter.long')}</li>
      <li><strong>${say('sheet.write')}</strong>${say('sheet.write.long')}</li></ol>
    <p class="sheet-foot">${say('sheet.foot')}</p>
  </main>`;
}
