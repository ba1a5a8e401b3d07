/** What stands in for the page around a desk: a board, an outbox nobody answers until the test says so, a clock one moves. */
import { Board } from '../../../../webroot/js/road/board.js';
import { Deeds } from '../../../../webroot/js/road/deeds.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { Desk } from '../../../../webroot/js/desk/desk.js';
import { Drafts } from '../../../../webroot/js/desk/drafts.js';
import { Storage } from '../road/stands.js';

export const SECTIONS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];
export const said = (id, more = {}) => ({ e: 'contribution', id, seq: 2, section: 'stakes', text: `dit ${id}.`, at: Number(id.replace(/\D/g, '')) || 0, hidden: false, ...more });
export const entry = (id, more = {}) => ({ e: 'entry', id, seq: 3, section: 'stakes', parent: null, place: 'V', form: 'bullet', text: ['avant'], sources: [], ...more });
const SAID = [said('k1'), said('k2'), said('k3', { hidden: true })];

/** A desk whose server answers only when the test says so: `ack(changes)` acknowledges the first command and tells its effect. */
export function standing({ storage = new Storage(), state = 'live', changes = [...SAID, entry('a')] } = {}) {
  const board = new Board();
  const sections = SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: true, writer: null }));
  board.welcome({ origin: 'o', from: 0, seq: 3, changes: [{ e: 'workshop', seq: 1, open: true }, ...sections, ...changes] });
  let made = 0;
  const outbox = new Outbox({ storage, name: 'w', now: () => 0, makeId: () => 'id' + made++ });
  const live = { board, outbox, echoes: [], line: { state }, draw: () => {} };
  live.send = (command, settled) => outbox.put(command, settled).command;
  const deeds = new Deeds({ send: live.send });
  const timers = [];
  const later = (ms, then) => { timers.push(then); return () => timers.splice(timers.indexOf(then), 1); };
  const it = new Desk({ live, drafts: new Drafts(storage, 'w'), deeds, say: (key) => key, later });
  const sent = () => outbox.waiting().map(({ command }) => command);
  const tell = (...now) => { const seq = board.seq + 1; board.delta({ from: board.seq, seq, changes: now.map((change) => ({ ...change, seq })) }); return seq; };
  const ack = (...now) => { const [{ id }] = sent(); outbox.ack(id, tell(...now)); it.writing.settle(); };
  const nack = (code) => { outbox.nack({ id: sent()[0].id, code, say: '' }); it.writing.settle(); };
  const pause = () => timers.splice(0).forEach((then) => then());
  const shown = (section = 'stakes') => it.document().trees[section].map(({ entry: { text } }) => text.join(''));
  return { it, writing: it.writing, live, board, outbox, deeds, sent, tell, ack, nack, pause, shown };
}
