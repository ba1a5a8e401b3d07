/**
 * What is printed: of one workshop (/sheet/ID) or of all of a gathering (/sheet?gathering=ID), the sheet for the door of the room
 * and the tables, and the five sections on paper for those without a phone. One A4 page each, in the gathering's language.
 */
import { drawer, html } from '../ui.js';
import { loadWords, onLanguage, say } from '../words.js';
import { call, Problem } from '../api.js';
import { seatFor } from '../seat.js';
import { fetchDoor } from '../parts/door.js';
import { seatAtDoor } from '../parts/entering.js';
import { LanguageMenu } from '../parts/language-choice.js';
import { PaperSheet } from '../parts/paper-sheet.js';
import { Poster } from '../parts/poster.js';
import { Stop } from '../parts/stop.js';
import { Tool } from '../parts/tool-icons.js';
import { roomsOf } from '../road/rooms.js';

const KINDS = ['poster', 'paper', 'both'];

const state = { rooms: [], kind: KINDS.find((kind) => kind === new URLSearchParams(location.search).get('kind')) || 'poster', name: null, stopped: null };
const draw = drawer(document.getElementById('page'), view);

start();

async function start() {
  onLanguage(spoken);
  await loadWords();
  try {
    const gathering = new URLSearchParams(location.search).get('gathering');
    if (gathering) await allRooms(gathering);
    else await oneRoom(location.pathname.split('/')[2]);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    state.stopped = problem.status === 401 ? 'not-admitted' : problem.code;
  }
  spoken();
}

/** Paper speaks the gathering's language, or another that is chosen for it here. */
function spoken() {
  if (state.name) document.title = state.name();
  if (state.name || state.stopped) draw();
}

async function oneRoom(id) {
  const seat = seatAtDoor(id);
  if (!seat) return stopAt('no-seat');
  const workshop = await call('GET', '/api/workshops/' + id, { token: seat.token });
  await loadWords(workshop.language);
  state.rooms = [await room(workshop, seat.token)];
  state.name = () => say('sheet.name', { number: workshop.number });
  return null;
}

async function allRooms(id) {
  const seat = seatFor(null, 'organiser');
  if (!seat) return stopAt('no-organiser');
  const gathering = await call('GET', '/api/gatherings/' + id, { token: seat.token });
  await loadWords(gathering.language);
  state.rooms = await Promise.all(roomsOf(gathering).rooms.map((workshop) => room(workshop, seat.token)));
  state.name = () => say('sheet.names', { name: gathering.name });
  return null;
}

function stopAt(code) {
  state.stopped = code;
}

/** The titles of its sections stand in its restitution. */
async function room(workshop, token) {
  const path = '/api/workshops/' + workshop.id;
  const [door, written] = await Promise.all([fetchDoor(workshop.id, token), call('GET', path + '/restitution.json?top=1', { token })]);
  return { workshop, door, sections: written.workshops[0].sections };
}

function choose(kind) {
  state.kind = kind;
  draw();
}

function view() {
  if (state.stopped) return html`<${Stop} code=${state.stopped} />`;
  const { kind, rooms } = state;
  return html`<header class="sheet-bar"><div class="row" role="group" aria-label=${say('sheet.what')}>${KINDS.map((one) => html`<button type="button" class="button quiet" key=${one} aria-pressed=${String(one === kind)} onClick=${() => choose(one)}>${say('sheet.' + one)}</button>`)}</div>
      <button type="button" class="button" disabled=${rooms.length === 0} onClick=${() => print()}><${Tool} name="print" /> ${say('sheet.print', { n: rooms.length * (kind === 'both' ? 2 : 1) })}</button>
      <${LanguageMenu} change=${loadWords} /></header>
    <main>${rooms.length === 0 && html`<p class="sheet-bar soft">${say('organiser.no-workshop')}</p>`}
      ${rooms.map((one) => html`${kind !== 'paper' && html`<${Poster} key=${'poster' + one.workshop.id} ...${one} />`}${kind !== 'poster' && html`<${PaperSheet} key=${'paper' + one.workshop.id} ...${one} />`}`)}</main>`;
}
