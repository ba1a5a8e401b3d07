/**
 * The life of a staff page: its words, its seat, its line to the workshop, and one drawing a frame.
 * A page gives its role and `begin(live)`, which returns the view to draw while all is well.
 */
import { call, Problem } from '../api.js';
import { StaffBoard } from '../road/borrowed.js';
import { Deeds } from '../road/deeds.js';
import { Connection } from '../road/socket.js';
import { liveUrl } from '../road/ways.js';
import { Outbox } from '../road/outbox.js';
import { storage } from '../seat.js';
import { drawer, html, theme, useTheme } from '../ui.js';
import { language, loadWords, onLanguage, say } from '../words.js';
import { enter, leave } from './entering.js';
import { lineState } from './staff-head.js';
import { speaking } from './staff-spoken.js';
import { Stop } from './stop.js';

const PLACES = { facilitator: 'facilitator.place', rapporteur: 'desk.place', projector: 'projector.place' };

/**
 * Starts a page. Whoever is before it reads it in their own language; the wall is read by a whole room, so it speaks the workshop's,
 * whatever the computer it is shown by. `begin({seat, board, outbox, deeds, line, spoken, send, draw, api})` is called once, and returns view().
 */
export async function startStaffPage(role, begin) {
  const root = document.getElementById('page');
  useTheme(theme());
  await loadWords();
  try {
    const seat = await enter(role, () => stop(root, 'unreachable'));
    if (seat && role === 'projector') await loadWords(seat.workshop.language);
    if (seat) open(root, seat, begin);
    else stop(root, 'no-seat');
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    stop(root, problem.code);
  }
}

function open(root, seat, begin) {
  const board = new StaffBoard();
  const outbox = new Outbox({ storage: storage(), name: seat.workshop.id + ':' + seat.role });
  board.seesAll = seat.role !== 'projector';    // the wall is the room: it sees a tally when the room does
  const live = { seat, board, outbox, echoes: [], spoken: speaking(board) };
  live.draw = drawer(root, () => (live.line.ended ? ended(live) : view()));
  live.api = (method, path, more) => call(method, '/api/workshops/' + seat.workshop.id + path, { token: seat.token, ...more });
  live.line = new Connection({
    url: liveUrl(location),
    hello: () => ({ token: seat.token, workshop: seat.workshop.id, lang: language() }),
    board,
    outbox,
    changed: () => { if (board.seesAll) live.spoken.look(lineState(live.line)); live.draw(); },
  });
  live.send = (command, settled) => send(live, command, settled);
  live.deeds = new Deeds({ send: live.send, storage: storage(), name: seat.workshop.id + ':' + seat.role, changed: live.draw });
  const view = begin(live);
  window.addEventListener('storage', () => { outbox.reload(); live.line.flush(); live.draw(); });
  const speak = () => {
    document.title = [seat.workshop.number, say(PLACES[seat.role]), say('common.name')].join(' · ');
    live.draw();
  };
  onLanguage(speak);
  live.line.start();
  speak();
}

/** Sends a command; what is acknowledged before its delta has come counts as an echo until then. Returns the command with its id. */
function send(live, command, settled) {
  const item = live.line.send(command, (answer) => {
    live.echoes = live.echoes.filter(({ seq }) => seq > live.board.seq);
    if (answer.ok) live.echoes.push({ command: item.command, seq: answer.seq });
    if (settled) settled(answer);
  });
  live.spoken.sent(item.command);
  return item.command;
}

/** Ended for good: removed, or not admitted any more. What was typed stays in this browser, under the workshop. */
function ended(live) {
  if (live.line.ended !== 'other-version') leave(live.seat);
  return html`<${Stop} code=${live.line.ended} unsent=${live.outbox.waiting().length} />`;
}

function stop(root, code) {
  drawer(root, () => html`<${Stop} code=${code} />`)();
}
