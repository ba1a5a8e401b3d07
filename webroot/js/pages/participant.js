/** The participant's page: the road, what the person does with it (phone/gestures.js), and what is shown of it (participant-view.js). */
import { language, loadWords, onLanguage, say } from '../words.js';
import { drawer, textSize, theme, useTextSize, useTheme } from '../ui.js';
import { seatFor, storage } from '../seat.js';
import { Board, SECTIONS } from '../road/board.js';
import { Outbox } from '../road/outbox.js';
import { Given } from '../road/given.js';
import { Mine } from '../road/mine.js';
import { Newcomers } from '../road/newcomers.js';
import { Connection } from '../road/socket.js';
import { liveUrl } from '../road/ways.js';
import { answering } from '../phone/answered.js';
import { erasing } from '../phone/erasing.js';
import { gestures, isSmall } from '../phone/gestures.js';
import { Hints } from '../phone/hints.js';
import { keeping } from '../phone/keeping.js';
import { Lazily } from '../phone/lazily.js';
import { moves } from '../phone/moves.js';
import { place } from '../phone/place.js';
import { taking } from '../phone/taking.js';
import { telling } from '../phone/telling.js';
import { steadying } from '../phone/steadying.js';
import { buzz } from '../phone/touch.js';
import { walking } from '../phone/walking.js';
import { weighing } from '../phone/weighing.js';
import { Drafts } from '../parts/drafts.js';
import { fitAbove, toEnd } from '../parts/stage.js';
import { showChosen } from '../parts/section-tabs.js';
import { lineKind } from '../parts/unencrypted.js';
import { participantView } from '../parts/participant-view.js';

const workshop = decodeURIComponent(location.pathname.split('/')[2] || '');
const store = storage();
const seat = seatFor(workshop, 'participant');
const board = new Board();
const outbox = new Outbox({ storage: store, name: workshop + ':participant' });
const road = { board, outbox, mine: new Mine({ storage: store, name: workshop }), given: new Given({ storage: store, name: workshop, outbox, board }) };
const drafts = new Drafts(store, workshop);
const page = {
  seat, tab: SECTIONS[0], held: {}, atEnd: {}, place: {}, seenUntil: {}, asking: null, menu: false, leaving: false, theme: theme(), textSize: textSize(),
  downloadProblem: null, ended: seat ? null : 'not-admitted', wide: window.matchMedia('(min-width: 64rem)'), high: window.matchMedia('(min-height: 42rem)').matches, offered: null, voting: false, typing: false, notice: null, rating: null, hinted: '',
};
const app = document.getElementById('app');
const stage = () => document.getElementById('panel');
const draw = drawer(app, () => participantView(shown(), on), around);
const later = () => import('../phone/later.js');
const parts = new Lazily({ rules: later, alike: later, tongue: later, programme: later, voting: later, readBack: later, myWords: later, quoted: later }, draw);
const hints = new Hints(parts, road, draw);
const connection = new Connection({ url: liveUrl(location), hello: () => ({ token: seat.token, workshop, lang: language() }), ...road, changed, acked: (item, seq) => answers.acked(item, seq), refused: (item) => answers.refused(item), yours: (frame) => answers.yours(frame) });
const { line, tellLine, speak, tell, show, arrived } = telling({ page, connection, draw });
const kept = keeping({ page, parts, later, connection, draw });
const newcomers = new Newcomers(road);
const ways = { page, parts, road, drafts, connection, draw, focus: drawAndFocus, tell, show, speak, stage, isBusy, buzz };
const on = { ...gestures(ways), ...weighing(ways), ...moves(ways), ...walking(ways), ...taking(ways), ...place({ ...ways, app, store, seat, workshop }), ...erasing({ ...ways, leave: () => on.leaveNow() }) };
const answers = answering({ page, road, drafts, tell, speak, on });
const steady = steadying({ app, page, board, order, stage, draw, on });

useTheme(page.theme);
useTextSize(page.textSize);
loadWords().then(begin);
onLanguage(spokenOtherwise);

function begin() {
  page.fit = fitAbove(app, () => { if (steady.standsAtEnd() && stage()) toEnd(stage()); });
  page.wide.addListener(draw);    // addEventListener is not in Safari before 14
  window.addEventListener('storage', otherTab);
  window.addEventListener('keydown', (event) => { if (event.key === 'Escape' && page.menu) on.toggleMenu(); });
  outbox.refused().filter((item) => isSmall(item.command)).forEach((item) => outbox.remove(item.id));
  if (seat) connection.start();
  if (location.hash === '#first') sayLineOnce();
  setInterval(() => { if (connection.state !== 'live' || outbox.waiting().some((item) => outbox.pauseOf(item) > 0)) draw(); tellLine(); }, 1000);
  draw();
}

/** On plain http, who has just come in is told once what line they are on; the menu says it again. */
function sayLineOnce() {
  history.replaceState(null, '', location.pathname);
  const kind = lineKind();
  if (kind) show({ words: say('common.unencrypted.' + kind) + ' ' + say('common.unencrypted.' + kind + '.what') });
}

/** The same page in other words: what one reads and writes stays where it is; only the rope begins at its other end. */
function spokenOtherwise() {
  if (!app.firstChild) return;
  draw();
  requestAnimationFrame(() => showChosen(app.querySelector('.rope')));
}

function shown() {
  return { ...page, ...road, road, line: line(), connection, drafts, parts, hints, order: order(), heldIn: on.heldIn };
}

function around(show) {
  steady.around(show);
  document.title = board.workshop ? board.workshop.number + ' · ' + board.workshop.title + ' – Cordée' : 'Cordée';
}

function changed() {
  if (connection.state === 'ended' && !page.ended) end(connection.ended);
  if (board.workshop) on.followStep();
  arrived(newcomers.count());
  if (connection.state === 'live') kept.whileLive();
  draw();
}

/** Another version of the protocol: this page is older than the server. Once reloaded it should not be; if it still is, the person decides. */
function end(why) {
  page.ended = why;
  const reloaded = 'cordee:reloaded:' + workshop;
  if (why === 'other-version' && !sessionStorage.getItem(reloaded)) {
    sessionStorage.setItem(reloaded, 'yes');
    location.reload();
  }
}

function otherTab(event) {
  if (event.key !== null && !event.key.includes(workshop)) return;
  if (seat && !seatFor(workshop, 'participant')) {
    connection.stop('left');
    drafts.forget();
  }
  outbox.reload();
  road.mine.reload();
  road.given.reload();
  changed();
}

/** Where a pressed button goes away, the focus goes where the person would look for it. Never otherwise. */
function drawAndFocus(selector) {
  draw();
  requestAnimationFrame(() => {
    const next = app.querySelector(selector);
    if (next) next.focus({ preventScroll: selector === '#words' || selector === '#panel' });
  });
}

/** A keyboard that is up, a button that has the focus, an open menu: who is in the middle of something is asked before the page moves. */
function isBusy() {
  const active = document.activeElement;
  const inPanel = active && active.closest && active.closest('.panel') && active.id !== 'panel';
  return Boolean(inPanel || page.menu || page.asking);
}

function order() {
  const kept = drafts.get('order');
  return kept ? kept.by : 'newest';
}
