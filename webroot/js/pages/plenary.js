/** The wall of the plenary: it turns by itself through what the workshops wrote. Whoever set it up can stop it, or go on by hand. */
import { call, Problem } from '../api.js';
import { chapters, placeOf, pointsAsked } from '../road/chapters.js';
import { seatFor } from '../seat.js';
import { singleKeysAct } from '../single-keys.js';
import { arrows, drawer, html, theme, useTheme } from '../ui.js';
import { loadWords, onLanguage, say } from '../words.js';
import { leave } from '../parts/entering.js';
import { LanguageMenu } from '../parts/language-choice.js';
import { Icon } from '../parts/icons.js';
import { Stop } from '../parts/stop.js';
import { WallChapter } from '../parts/wall-chapter.js';

const AGAIN = 30000;      // ms between looks at what was written
const NEAR = 5000;        // ms that the tools stay in view after a hand moved
const ALL = 99;           // points a section: the server takes no more

const seat = seatFor(null, 'organiser');
const base = '/api/gatherings/' + location.pathname.split('/')[2];
const state = { written: null, newest: null, points: pointsAsked(location.search), place: 0, key: null, paused: false, near: false, away: false, stopped: null };
const draw = drawer(document.getElementById('page'), view);
const set = (change) => { Object.assign(state, change); draw(); };

start();

async function start() {
  useTheme(theme());
  onLanguage(spoken);
  await loadWords();
  if (!seat) return set({ stopped: 'no-organiser' });
  document.addEventListener('keydown', keys);
  ['pointermove', 'pointerdown', 'focusin'].forEach((sign) => document.addEventListener(sign, hand));
  return look();
}

/** What is new waits until the page has been read: no words change under a reader's eyes. */
async function look() {
  try {
    const newest = await call('GET', `${base}/restitution.json?top=${ALL}`, { token: seat.token });
    if (!state.newest) await loadWords(newest.language);
    set({ newest, written: state.written || newest, away: false });
    spoken();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (!refused(problem)) return;
  }
  setTimeout(look, AGAIN);
}

function spoken() {
  if (state.newest) document.title = say('plenary.title', { name: state.newest.gathering });
  draw();
}

/** False where looking again is of no use. */
function refused({ code, status }) {
  if (code === 'no-workshops') set({ written: { gathering: '', workshops: [] }, away: false });
  else if (status === 0 || status >= 500 || status === 429) set({ away: true });
  else {
    if (status === 401) leave(seat);
    set({ stopped: status === 401 ? 'not-admitted' : code });
    return false;
  }
  return true;
}

function shown() {
  const list = chapters(state.written, state.points);
  const place = placeOf(list, state.key, state.place);
  return { list, place, chapter: list[place] || null };
}

function turn(way) {
  const { place, chapter } = shown();
  const written = state.newest || state.written;
  const list = chapters(written, state.points);
  const next = (placeOf(list, chapter && chapter.key, place) + way + list.length) % (list.length || 1);
  set({ written, place: next, key: list[next] ? list[next].key : null });
}

function choose(points) {
  if (points < 1 || points > 9) return;
  history.replaceState(null, '', location.pathname + '?top=' + points);
  set({ points });
}

function keys(event) {
  const { onward, back } = arrows();
  const does = { [onward]: () => turn(1), PageDown: () => turn(1), [back]: () => turn(-1), PageUp: () => turn(-1), '+': () => choose(state.points + 1), '-': () => choose(state.points - 1) }[event.key];
  if (event.key.length === 1 && !singleKeysAct()) return;
  if (does) does();
  else if (event.key === ' ' && !event.target.closest('button')) set({ paused: !state.paused });
  else return;
  event.preventDefault();
}

let gone = null;
function hand() {
  clearTimeout(gone);
  gone = setTimeout(() => set({ near: false }), NEAR);
  if (!state.near) set({ near: true });
}

function view() {
  if (state.stopped) return html`<${Stop} code=${state.stopped} />`;
  if (!state.written) return html`<div class="wall plenary"><main class="wall-main"><div class="stage-none"><p>${say(state.away ? 'projector.lost' : 'common.loading')}</p></div></main></div>`;
  const { list, place, chapter } = shown();
  return html`<div class="wall plenary"><main class="wall-main">
    ${chapter ? html`<${WallChapter} key=${chapter.key + ' ' + state.points} ...${{ chapter, place: place + 1, count: list.length, paused: state.paused }} name=${state.written.gathering} onEnd=${() => turn(1)} />`
      : html`<div class="stage-none"><p>${say('plenary.none')}</p></div>`}</main>
    ${state.away && html`<p class="chip plenary-away" data-line="lost" role="status">${say('projector.lost')}</p>`}
    <section class="plenary-tools" data-near=${String(state.near)} aria-label=${say('plenary.tools')}>
      <button type="button" class="button" onClick=${() => turn(-1)}>${say('plenary.back')}</button>
      <button type="button" class="button" aria-pressed=${String(state.paused)} onClick=${() => set({ paused: !state.paused })}>${say(state.paused ? 'plenary.go' : 'plenary.pause')}</button>
      <button type="button" class="button" onClick=${() => turn(1)}>${say('plenary.on')}</button>
      <span class="plenary-points"><button type="button" class="button" aria-label=${say('brief.less')} disabled=${state.points <= 1} onClick=${() => choose(state.points - 1)}><${Icon} name="less" /></button>
        <span role="status">${say('brief.points.of', { n: state.points })}</span>
        <button type="button" class="button" aria-label=${say('brief.more')} disabled=${state.points >= 9} onClick=${() => choose(state.points + 1)}><${Icon} name="more" /></button></span>
      <${LanguageMenu} change=${loadWords} /></section>
  </div>`;
}
