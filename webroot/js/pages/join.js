/** The door. `/`: one field for the code. `/j#SECRET`: the QR's secret comes in at once. Then on to the seat's page. */
import { call } from '../api.js';
import { addressOf, keepSeat, seatFor, seats, stores, takeSecret } from '../seat.js';
import { eraseWorkshop, hasUnsent } from '../road/keeping.js';
import { drawer, html, textSize, theme, useTextSize, useTheme, Words } from '../ui.js';
import { loadWords, onLanguage, say, sayProblem } from '../words.js';
import { LanguageNames } from '../parts/language-choice.js';
import { lineKind, Unencrypted } from '../parts/unencrypted.js';

const page = { code: '', busy: false, problem: null, seats: [], sure: null, typing: false };
const root = document.getElementById('door');
const draw = drawer(root, view);

useTheme(theme());
useTextSize(textSize());
loadWords().then(begin);
onLanguage(() => { document.title = say('join.page'); draw(); });
// Coming back by the browser's back button: nothing is busy any more.
window.addEventListener('pageshow', (event) => { if (event.persisted) set({ busy: false, seats: seats('participant') }); });
window.addEventListener('hashchange', () => comeBy(takeSecret()));

function begin() {
  const secret = takeSecret();
  set({ seats: seats('participant') });
  if (secret) comeBy(secret);
  else if (location.pathname !== '/') history.replaceState(null, '', '/');
}

function comeBy(secret) {
  if (secret) enter('/api/exchange', { secret });
}

function comeByCode(event) {
  event.preventDefault();
  if (page.busy) return;
  const code = page.code.replace(/[\s\-–.]/g, '').toUpperCase();
  if (!code) return set({ problem: say('join.code.missing') });
  if (/[01IO]/.test(code)) return set({ problem: say('join.code.alike') });
  if (!/^[2-9A-Z]{6,8}$/.test(code)) return set({ problem: say('join.code.length') });
  enter('/api/join', { code });
}

async function enter(path, body) {
  set({ busy: true, problem: null });
  try {
    sit(await call('POST', path, { body }));
  } catch (problem) {
    set({ busy: false, problem: sayProblem(problem.code, problem.detail) });
  }
}

/** Who scans again keeps the seat they have: with a new one, their own words would no longer be theirs to edit. */
function sit(seat) {
  const had = seatFor(seat.workshop && seat.workshop.id, seat.role);
  if (!had && !keepSeat(seat)) return set({ busy: false, problem: say('join.no-storage') });
  // Who comes by the QR code is hardly on this page: the next one tells them, once, what line they are on.
  location.assign(addressOf(seat) + (lineKind() && !had ? '#first' : ''));
}

function forget(seat) {
  const { id } = seat.workshop;
  if (hasUnsent(id, stores()) && page.sure !== id) return set({ sure: id });
  eraseWorkshop(id, stores());
  return set({ seats: seats('participant'), sure: null });
}

function set(changes) {
  Object.assign(page, changes);
  draw();
}

function view() {
  const mark = html`<a class="brand" href="/"><img src="/img/mark.svg" alt="" width="40" height="40" />${say('common.name')}</a>`;
  // Who comes by the QR is gone in a moment: letters of other languages would have to be found in the phone for nothing.
  if (page.busy && location.pathname !== '/') return html`${mark}<p class="door" role="status">${say('join.entering')}</p>`;
  return html`
    ${mark}
    ${page.seats.slice(0, 2).map(again)}
    ${door()}
    <${Unencrypted} /><${LanguageNames} />`;
}

function door() {
  return html`
    <form class="door" onSubmit=${comeByCode} novalidate>
      <h1>${say(page.seats.length ? 'join.title.again' : 'join.title')}</h1>
      <p class="soft" id="hint">${say('join.hint')}</p>
      <div class="field">
        <label for="code">${say('join.code')}</label>
        <input id="code" class="input code" value=${page.code} onInput=${(event) => set({ code: event.target.value, problem: null })}
          autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck=${false} inputmode="text" enterkeyhint="go"
          maxlength="14" placeholder="· · · · · ·" aria-describedby="hint problem" aria-invalid=${page.problem ? 'true' : undefined} />
      </div>
      <p class="problem" id="problem" role="alert">${page.problem}</p>
      <button class="button" type="submit" aria-disabled=${page.busy ? 'true' : undefined}>
        ${say(page.busy ? 'join.entering' : 'join.enter')}</button>
    </form>`;
}

function again(seat) {
  const { number, title, gathering } = seat.workshop;
  return html`
    <section class="card again" key=${seat.workshop.id} aria-label=${say('join.again')}>
      <div>
        <p class="eyebrow"><bdi dir="auto">${gathering}</bdi> · ${say('common.workshop', { number })}</p>
        <p class="title"><${Words} text=${title} lang=${seat.workshop.language} /></p>
      </div>
      <div class="row">
        <a class="button" href=${addressOf(seat)}>${say('join.continue')}</a>
        <button class="button bare small" type="button" onClick=${() => forget(seat)}>${say(page.sure === seat.workshop.id ? 'join.forget.sure' : 'join.forget')}</button>
      </div>
      <p class="problem small" role="status">${page.sure === seat.workshop.id ? say('join.forget.unsent') : null}</p>
    </section>`;
}
