/**
 * Half an hour before the guests come (/preflight/ID, for the facilitator and the organiser): can a phone reach this computer, will it
 * hold, and what to do where not. It looks again every few seconds, so whatever is changed is seen here. Below, plan B, for the printer.
 */
import { call, fetchFile, Problem } from '../api.js';
import { seatFor, seats } from '../seat.js';
import { drawer, html, theme, useTheme, Words } from '../ui.js';
import { loadWords, onLanguage, say } from '../words.js';
import { coming, linesOf, worst } from '../road/preflight.js';
import { fetchDoor } from '../parts/door.js';
import { Found, Mark } from '../parts/found.js';
import { LanguageMenu } from '../parts/language-choice.js';
import { Brand } from '../parts/mark.js';
import { PhoneCheck } from '../parts/phone-check.js';
import { PlanB } from '../parts/plan-b.js';
import { Stop } from '../parts/stop.js';
import { Tool } from '../parts/tool-icons.js';

const LOOK = 3000;     // ms between two looks
const PASSING = ['unreachable', 'unavailable'];
const state = { seat: null, workshop: null, facts: null, door: null, qr: null, since: 0, away: false, stopped: null };
const draw = drawer(document.getElementById('page'), view);
const set = (change) => { Object.assign(state, change); draw(); };

start();

async function start() {
  useTheme(theme());
  onLanguage(spoken);
  await loadWords();
  state.seat = seatOf(location.pathname.split('/')[2]);
  if (state.seat) look();
  else set({ stopped: 'no-seat' });
}

/** The facilitator's seat in the workshop that the address names, or their only one; or the organiser's. */
function seatOf(id) {
  const seat = id ? seatFor(id, 'facilitator') || seatFor(null, 'organiser') : seats('facilitator')[0];
  return seat && { token: seat.token, workshop: id || seat.workshop.id };
}

function spoken() {
  document.title = [state.workshop && state.workshop.number, say('preflight.place'), say('common.name')].filter(Boolean).join(' · ');
  draw();
}

async function look() {
  try {
    if (document.visibilityState === 'visible') await learn();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (!PASSING.includes(problem.code)) return set({ stopped: problem.status === 401 ? 'not-admitted' : problem.code });
    set({ away: true });
  }
  setTimeout(look, LOOK);
  return null;
}

async function learn() {
  const { seat, facts: before } = state;
  const path = '/api/workshops/' + seat.workshop;
  if (!state.workshop) {
    state.workshop = await call('GET', path, { token: seat.token });
    spoken();
  }
  const facts = await call('GET', path + '/preflight', { token: seat.token });
  set({ facts, away: false });
  if (!state.qr || before.check !== facts.check) await moved(path);
}

/** The address is another than before: so are the codes, and phones are waited for anew. */
async function moved(path) {
  const { seat, qr, door } = state;
  const image = await fetchFile(path + '/preflight.svg', seat.token);
  if (qr) URL.revokeObjectURL(qr);
  set({ qr: URL.createObjectURL(image), since: Date.now() });
  set({ door: await fetchDoor(seat.workshop, seat.token, door) });
}

function view() {
  const { stopped, workshop, facts } = state;
  if (stopped) return html`<${Stop} code=${stopped} />`;
  return html`<div class="staff preflight">
    <header class="staff-head"><${Brand} mark /><div class="staff-title"><span class="eyebrow">${workshop ? say('facilitator.number', { gathering: workshop.gathering, number: workshop.number }) : ''}</span>
        <h1>${say('preflight.place')}</h1></div>
      <div class="staff-tools">${workshop && html`<a class="button quiet small" href=${'/sheet/' + workshop.id} target="_blank"><${Tool} name="print" /> ${say('facilitator.sheet')}</a>
        <button type="button" class="button small" disabled=${!state.door} onClick=${() => print()}><${Tool} name="print" /> ${say('planb.print')}</button>`}
        <${LanguageMenu} /></div></header>
    <main class="staff-main">${facts ? html`<${Room} />` : html`<p class="soft">${say('common.loading')}</p>`}
      ${facts && workshop && html`<${PlanB} ...${{ workshop, door: state.door, data: facts.data }} />`}</main>
  </div>`;
}

function Room() {
  const { facts, workshop, qr, away } = state;
  const waited = state.since ? Date.now() - state.since : 0;
  const lines = linesOf(facts);
  const whole = away ? 'away' : worst([...lines.map((line) => line.state), coming(facts.phones, waited)]);
  return html`<div class="preflight-room">
    <section aria-labelledby="whole"><p class="soft">${workshop && html`<${Words} text=${workshop.title} />`}</p>
      <h2 id="whole" class="whole" data-state=${away ? 'bad' : whole}><${Mark} state=${away ? 'bad' : whole} /><span role="status">${say('preflight.all.' + whole)}</span></h2>
      <h3 class="visually-hidden">${say('preflight.lines')}</h3><${Found} lines=${lines} words="preflight." /></section>
    <${PhoneCheck} ...${{ facts, qr, waited }} />
  </div>`;
}
