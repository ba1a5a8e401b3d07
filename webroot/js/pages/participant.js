/** The participant's page: the road, what the person does with it (phone/gestures.js), and what is shown of it (participant-view.js). */
import { language, loadWords, onLanguage, say, sayProblem } from '../words.js';
import { drawer, textSize, theme, useTextSize, useTheme } from '../ui.js';
import { seatFor, storage } from '../seat.js';
import { Board, SECTIONS } from '../road/board.js';
import { Outbox } from '../road/outbox.js';
import { Given } from '../road/given.js';
import { Mine } from '../road/mine.js';
import { Connection } from '../road/socket.js';
import { liveUrl } from '../road/ways.js';
import { erasing } from '../phone/erasing.js';
import { gestures, isSmall, weighing } from '../phone/gestures.js';
import { Hints } from '../phone/hints.js';
import { keeping } from '../phone/keeping.js';
import { Lazily } from '../phone/lazily.js';
import { moves } from '../phone/moves.js';
import { place } from '../phone/place.js';
import { MY_WORDS, READ_BACK } from '../phone/steps.js';
import { Newcomers } from '../phone/announcer.js';
import { taking } from '../phone/taking.js';
import { telling } from '../phone/telling.js';
import { buzz, REFUSED } from '../phone/touch.js';
import { walking } from '../phone/walking.js';
import { Drafts } from '../parts/drafts.js';
import { fit } from '../parts/composer.js';
import { fitAbove, holdStill, isAtEnd, isEmpty, isInView, showLine, toEnd } from '../parts/stage.js';
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
  downloadProblem: null, ended: seat ? null : 'not-admitted', wide: window.matchMedia('(min-width: 64rem)'), high: window.matchMedia('(min-height: 40rem)').matches, offered: null, voting: false, typing: false, notice: null, rating: null, hinted: '',
};
const app = document.getElementById('app');
const stage = () => document.getElementById('panel');
const draw = drawer(app, () => participantView(shown(), on), around);
const later = () => import('../phone/later.js');
const parts = new Lazily({ rules: later, alike: later, tongue: later, programme: later, voting: later, readBack: later, myWords: later, quoted: later }, draw);
const hints = new Hints(parts, road, draw);
const connection = new Connection({ url: liveUrl(location), hello: () => ({ token: seat.token, workshop, lang: language() }), ...road, changed, acked, refused, yours });
const { line, tellLine, speak, tell, show, arrived } = telling({ page, connection, draw });
const kept = keeping({ page, parts, later, connection, draw });
const newcomers = new Newcomers(road);
const ways = { page, parts, road, drafts, connection, draw, focus: drawAndFocus, tell, show, speak, stage, isBusy, buzz };
const on = { ...gestures(ways), ...weighing(ways), ...moves(ways), ...walking(ways), ...taking(ways), ...place({ ...ways, app, store, seat, workshop }), ...erasing({ ...ways, leave: () => on.leaveNow() }) };

useTheme(page.theme);
useTextSize(page.textSize);
loadWords().then(begin);
onLanguage(spokenOtherwise);

function begin() {
  page.fit = fitAbove(app, () => { if (standsAtEnd() && stage()) toEnd(stage()); });
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

// --- what happens to what they did

function acked(item, seq) {
  road.mine.acked(item.command, seq);
  road.given.acked(item.command, seq);
  if (item.command.t === 'erase') on.erased();
  const left = /^(un)?dot$/.test(item.command.t) ? road.given.dotsLeft(page.tab) : 0;
  speak(say('participant.spoken.' + item.command.t, { n: left }));
  if (item.command.t === 'post') buzz();
}

/** Words that were refused stay where they were written, with the reason; a tap is undone, and it is told. */
function refused(item) {
  const { command } = item;
  buzz(REFUSED);
  if (isSmall(command)) outbox.remove(item.id);
  if (command.t === 'contest') {
    outbox.remove(item.id);
    if (!drafts.get('contest')) drafts.set('contest', { section: command.section, entry: command.entry || null, text: command.text });
  }
  if (isSmall(command) || command.t === 'contest') tell(item.code, item.say);
  else speak(say('participant.spoken.refused', { why: sayProblem(item.code, item.say) }));
}

function yours(frame) {
  road.mine.replace(frame);
  road.given.replace(frame);
}

// --- nothing moves under who reads

/** Whether the page shows a list that ends with the newest, and one stands at that end. (While grouping, groups come first and nothing new does.) */
function standsAtEnd() {
  const list = SECTIONS.includes(page.tab) && order() === 'newest' && !page.voting && !(board.workshop && board.workshop.step === 'group');
  return list && page.atEnd[page.tab] !== false;
}

/** A drawing may come before the browser has told of a scroll: who has just left the end is not taken back to it. */
function noticeScrolled() {
  const there = stage();
  const left = there && page.end && page.end.stage === there && there.scrollTop < page.end.top - 1 && !isAtEnd(there);
  if (left && standsAtEnd()) on.scrolled({ target: there });
}

function around(show) {
  noticeScrolled();
  const arriving = page.arriving;
  page.arriving = page.sent = false;
  if (arriving) showFitted(show);
  else holdStill(stage, standsAtEnd(), () => showFitted(show));
  if (arriving) arrive();
  page.end = stage() && standsAtEnd() && !isEmpty(stage()) ? { stage: stage(), top: stage().scrollTop } : null;
  if (page.goTo && showLine(stage(), page.goTo)) page.goTo = null;
  seeOffer();
  document.title = board.workshop ? board.workshop.number + ' · ' + board.workshop.title + ' – Cordée' : 'Cordée';
}

/** The line being read aloud is offered to who does not see it. */
function seeOffer() {
  const away = page.tab === READ_BACK && Boolean(on.offeredLine()) && !isInView(stage(), on.offeredLine());
  if (away === Boolean(page.offerAway)) return;
  page.offerAway = away;
  draw();
}

function showFitted(show) {
  const had = document.activeElement;
  show();
  // A card that left the page with the focus in it: the list has it then, so that keys go on scrolling.
  if (had && !had.isConnected && had.closest('.contribution') && stage()) stage().focus({ preventScroll: true });
  const words = document.getElementById('words');
  const fits = words === page.fittedIn ? words && words.value === page.fitted : !words || words.value === '';
  if (!fits) fit(words);
  Object.assign(page, { fitted: words ? words.value : null, fittedIn: words });
}

function arrive() {
  showChosen(app.querySelector('.rope'));
  if (!stage()) return;
  if (standsAtEnd()) toEnd(stage());
  else stage().scrollTop = page.tab === MY_WORDS ? 0 : page.place[page.tab] || 0;
}
