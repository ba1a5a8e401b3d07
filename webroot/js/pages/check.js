/** /check#SECRET, which a phone comes to by the QR of the page before the guests come: tries whether it can take part, and says so, here and there. No seat, nothing kept. */
import { call } from '../api.js';
import { storage } from '../seat.js';
import { drawer, html, theme, useTheme } from '../ui.js';
import { loadWords, onLanguage, say, sayProblem } from '../words.js';
import { linesOf, tryOut } from '../road/check.js';
import { newId } from '../road/ids.js';
import { worst } from '../road/preflight.js';
import { liveUrl } from '../road/ways.js';
import { Found, Mark } from '../parts/found.js';
import { LanguageNames } from '../parts/language-choice.js';
import { Brand } from '../parts/mark.js';

const OPENS_WITHIN = 6000;    // ms
const PHONE = newId();        // a name for this visit alone
const state = { found: null, busy: true };
const draw = drawer(document.getElementById('page'), view);
const ways = { now: () => Date.now(), marker, line, keeps, report };

useTheme(theme());
onLanguage(() => { document.title = say('page.title.check'); draw(); });
loadWords().then(run);

async function run() {
  state.busy = true;
  await tryOut(ways, (found) => { state.found = { ...found }; draw(); });
  state.busy = false;
  draw();
}

/** What answers, or null where it is none of ours: a sign-in page answers anything, and not in our form. */
async function marker() {
  const answer = await fetch('/api/check', { credentials: 'omit', cache: 'no-store' });
  return answer.ok ? answer.json().catch(() => null) : null;
}

/** Whether a WebSocket opens. It says nothing on it, and closes it. */
function line() {
  return new Promise((opened) => {
    let socket;
    const end = (open) => { clearTimeout(late); opened(open); if (socket) socket.close(); };
    const late = setTimeout(() => end(false), OPENS_WITHIN);
    try {
      socket = new WebSocket(liveUrl(location));
      socket.onopen = () => end(true);
      socket.onerror = () => end(false);
    } catch (forbidden) {
      end(false);
    }
  });
}

function keeps() {
  try {
    storage().setItem('cordee:check', PHONE);
    const kept = storage().getItem('cordee:check') === PHONE;
    storage().removeItem('cordee:check');
    return kept;
  } catch (forbidden) {
    return false;
  }
}

/** Tells who looks on. True: heard; false: nobody looks on by this secret; null: there is none, or it is not known. */
async function report({ socket, trip, ahead, keeps: kept }) {
  const secret = location.hash.slice(1);
  if (!secret) return null;
  try {
    await call('POST', '/api/check', { body: { secret, phone: PHONE, socket, trip: Math.min(trip, 60000), ahead, keeps: kept } });
    return true;
  } catch (problem) {
    return problem.code === 'no-such-check' ? false : null;
  }
}

function view() {
  if (!state.found) return null;
  const lines = linesOf(state.found, location.protocol === 'https:');
  const whole = worst(lines.map((one) => one.state));
  return html`<main class="check-page"><${Brand} /><h1>${say('check.title')}</h1>
    <p class="whole" data-state=${whole} role="status"><${Mark} state=${whole} />${say('check.all.' + whole)}</p>
    <${Found} lines=${lines} words="check." />
    ${state.found.told && html`<p class="small soft">${say('check.told')} ${say('preflight.phone.kept')}</p>`}
    ${state.found.told === false && html`<p class="note warm">${sayProblem('no-such-check')}</p>`}
    <button type="button" class="button" disabled=${state.busy} onClick=${run}>${say('check.again')}</button>
    <${LanguageNames} /></main>`;
}
