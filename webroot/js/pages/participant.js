/** The participant's page: the road, what the person does with it, and what is shown of it (participant-view.js). */
import { loadWords, say, sayProblem } from '../words.js';
import { drawer, theme, useTheme } from '../ui.js';
import { leaveSeat, seatFor, storage } from '../seat.js';
import { Board, SECTIONS } from '../road/board.js';
import { Outbox } from '../road/outbox.js';
import { Mine } from '../road/mine.js';
import { Connection, liveUrl } from '../road/socket.js';
import { Drafts } from '../parts/drafts.js';
import { fit } from '../parts/composer.js';
import { READ_BACK, showChosen } from '../parts/section-tabs.js';
import { fitAbove, holdStill, isAtEnd, toEnd } from '../parts/stage.js';
import { participantView } from '../parts/participant-view.js';

const GRACE = 1200;     // ms: a line that is back at once was never worth a word
const OFF = 5000;       // ms: from then on, plainly off line
const ROWS = 150;

const workshop = decodeURIComponent(location.pathname.split('/')[2] || '');
const store = storage();
const seat = seatFor(workshop, 'participant');
const road = { board: new Board(), outbox: new Outbox({ storage: store, name: workshop }), mine: new Mine({ storage: store, name: workshop }) };
const page = {
  seat, tab: SECTIONS[0], rows: {}, atEnd: {}, place: {}, seenUntil: {}, asking: null, menu: false, leaving: false, theme: theme(),
  downloadProblem: null, ended: seat ? null : 'not-admitted', wide: window.matchMedia('(min-width: 64rem)'),
};
const drafts = new Drafts(store, workshop);
const app = document.getElementById('app');
const stage = () => document.getElementById('panel');
const draw = drawer(app, () => participantView({ ...page, ...road, line: line(), connection, drafts, editing: drafts.get('editing'), rowLimit: page.rows[page.tab] || ROWS }, on), around);
const connection = new Connection({
  url: liveUrl(location), hello: () => ({ token: seat.token, workshop, lang: 'fr' }), ...road, changed, acked, refused, yours: (frame) => road.mine.replace(frame),
});

useTheme(page.theme);
loadWords().then(begin);

function begin() {
  fitAbove(app, () => { if (page.atEnd[page.tab] !== false && page.tab !== READ_BACK && stage()) toEnd(stage()); });
  page.wide.addListener(draw);    // addEventListener is not in Safari before 14
  window.addEventListener('storage', otherTab);
  window.addEventListener('keydown', (event) => { if (event.key === 'Escape' && page.menu) on.toggleMenu(); });
  if (seat) connection.start();
  setInterval(() => { if (connection.state !== 'live') draw(); tellLine(); }, 1000);
  draw();
}

function changed() {
  if (connection.state === 'ended' && !page.ended) end(connection.ended);
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
  if (seat && !seatFor(workshop, 'participant')) connection.stop('left');
  road.outbox.reload();
  road.mine.reload();
  changed();
}

// --- what the person does

const on = {
  choose(tab) {
    page.place[page.tab] = stage() ? stage().scrollTop : 0;
    Object.assign(page, { tab, asking: null, arriving: true });
    draw();
  },
  type: (text) => write({ text }),
  pick: (field) => write({ field }),
  send() {
    // A double tap comes before the next drawing, from a button that still shows the words just sent.
    if (page.sent) return;
    page.sent = true;
    const editing = editingHere();
    if (editing) sendEdit(editing);
    else post({ section: page.tab, ...drafts.get(page.tab) });
    drafts.set(editing ? 'editing' : page.tab, null);
    if (!editing || editing.refused) page.atEnd[page.tab] = true;
    draw();
  },
  edit(editing) {
    drafts.set('editing', { ...editing, section: page.tab });
    drawAndFocus('#words');
  },
  cancel() { drafts.set('editing', null); drawAndFocus('#words'); },
  askWithdraw(id) { page.asking = id; drawAndFocus('[data-way="withdraw.no"]'); },
  keep() {
    const row = page.asking;
    page.asking = null;
    drawAndFocus('[data-row="' + row + '"] [data-way="withdraw"]');
  },
  withdraw(contribution) {
    page.asking = null;
    connection.send({ t: 'withdraw', contribution });
    drawAndFocus('#panel');
  },
  again(item) { road.outbox.again(item); connection.flush(); draw(); },
  drop(item, post) { road.outbox.remove(item); if (post) road.mine.forget(post); draw(); },
  older() { page.rows[page.tab] = (page.rows[page.tab] || ROWS) + ROWS; draw(); },
  newest() { page.atEnd[page.tab] = true; draw(); },
  scrolled(event) {
    const atEnd = isAtEnd(event.target);
    if (atEnd !== page.atEnd[page.tab]) { page.atEnd[page.tab] = atEnd; draw(); }
  },
  typing(typing) { app.toggleAttribute('data-typing', typing); },
  toggleMenu() { Object.assign(page, { menu: !page.menu, leaving: false }); draw(); },
  leave() { page.leaving = true; draw(); },
  stay() { page.leaving = false; draw(); },
  theme(asked) {
    page.theme = asked;
    useTheme(asked);
    if (store) asked ? store.setItem('cordee:theme', asked) : store.removeItem('cordee:theme');
    draw();
  },
  leaveNow() { erase(); location.assign('/'); },
  rejoin() { leaveSeat(workshop, 'participant'); location.assign('/'); },
  reload() { location.reload(); },
  download,
};

function editingHere() {
  const editing = drafts.get('editing');
  return editing && editing.section === page.tab ? editing : null;
}

/** Where a pressed button goes away, the focus goes where the person would look for it. Never otherwise. */
function drawAndFocus(selector) {
  draw();
  requestAnimationFrame(() => {
    const next = app.querySelector(selector);
    if (next) next.focus({ preventScroll: true });
  });
}

function write(change) {
  const editing = editingHere();
  const draft = editing || drafts.get(page.tab) || { text: '', field: null };
  drafts.set(editing ? 'editing' : page.tab, { ...draft, ...change });
  draw();
}

function post({ section, text, field }) {
  const known = field && (road.board.contribution(field) || road.outbox.item(field));
  const command = known ? { t: 'post', section, text, field } : { t: 'post', section, text };
  const item = connection.send(command);
  road.mine.posted(item.command, item.at);
}

/** A refused post is posted anew, under a new id; what stands already is edited, and an earlier refused edit is let go. */
function sendEdit({ id, item, section, text, field, refused: wasRefused }) {
  if (item) road.outbox.remove(item);
  if (wasRefused) {
    road.mine.forget(id);
    return post({ section, text, field });
  }
  connection.send({ t: 'edit', contribution: id, text, field: field || null });
}

function erase() {
  connection.stop('left');
  road.outbox.erase();
  road.mine.erase();
  drafts.erase([...SECTIONS, 'editing']);
  leaveSeat(workshop, 'participant');
}

async function download(format) {
  page.downloadProblem = null;
  try {
    // Loaded when it is needed: hardly anybody downloads from a phone.
    const [{ handOver }, { fetchDocument, pathOf }] = await Promise.all([import('../api.js'), import('../documents.js')]);
    const { blob, name } = await fetchDocument(pathOf('/api/workshops/' + workshop, format), seat.token);
    handOver(blob, name);
  } catch (problem) {
    page.downloadProblem = sayProblem(problem.code || 'unreachable', problem.detail);
  }
  draw();
}

// --- what happens to what they did

function acked(item, seq) {
  road.mine.acked(item.command, seq);
  speak(say('participant.spoken.' + item.command.t));
}

function refused(item) {
  speak(say('participant.spoken.refused', { why: sayProblem(item.code, item.say) }));
}

function line() {
  const since = Date.now() - connection.lostAt;
  if (connection.state === 'live' || (connection.state === 'lost' && since < GRACE)) return 'live';
  if (navigator.onLine === false || since > OFF) return 'off';
  return connection.state === 'connecting' ? 'connecting' : 'lost';
}

/** Going off line and coming back are said, once each; a line that flickers is not. */
function tellLine() {
  const now = line();
  if (now === page.told || (now !== 'live' && now !== 'off')) return;
  if (page.told || now === 'off') speak(say('participant.spoken.' + now));
  page.told = now;
}

/** The one live region. The same sentence twice would not be read twice: a space makes it another. */
function speak(sentence) {
  const region = document.getElementById('spoken');
  region.textContent = region.textContent === sentence ? sentence + '\u00a0' : sentence;
}

// --- nothing moves under who reads

function around(show) {
  const arriving = page.arriving;
  page.arriving = page.sent = false;
  if (arriving) showFitted(show);
  else holdStill(stage(), page.atEnd[page.tab] !== false && page.tab !== READ_BACK, () => showFitted(show));
  if (arriving) arrive();
  document.title = road.board.workshop ? road.board.workshop.number + ' · ' + road.board.workshop.title + ' – Cordée' : 'Cordée';
}

function showFitted(show) {
  show();
  const words = document.getElementById('words');
  if (words && words.value !== page.fitted) fit(words);
  page.fitted = words ? words.value : null;
}

function arrive() {
  showChosen(app.querySelector('.rope'));
  if (!stage()) return;
  if (page.tab === READ_BACK || page.atEnd[page.tab] === false) stage().scrollTop = page.place[page.tab] || 0;
  else toEnd(stage());
}
