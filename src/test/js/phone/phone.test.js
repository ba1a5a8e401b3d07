import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { Given } from '../../../../webroot/js/road/given.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { fateOf, lineNumber, ownFates } from '../../../../webroot/js/phone/fates.js';
import { grouped, inOrder, lined } from '../../../../webroot/js/phone/order.js';
import { rowsOf } from '../../../../webroot/js/phone/rows.js';
import { leadsTo, news, sectionsNow, stepNow } from '../../../../webroot/js/phone/steps.js';
import { ballot, mayDot } from '../../../../webroot/js/phone/votes.js';
import { choiceOf, creditOf, factsOf, filled } from '../../../../webroot/js/phone/credit.js';
import { counter, Storage } from '../road/stands.js';

const said = (id, at, more = {}) => ({ e: 'contribution', id, seq: at, section: 'solutions', text: 'words of ' + id, at, ...more });
const line = (id, place, sources = [], parent = null, section = 'fields') => ({ e: 'entry', id, seq: 1, section, parent, place, form: 'bullet', text: ['line ' + id], sources });
const workshop = (more) => ({ e: 'workshop', seq: 1, number: '1.1', title: 't', wording: 'reproduce', step: 'contribute', permits: ['contribute', 'support'], nth: null, ...more });
const sections = (open) => SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: open.includes(id), revealed: false }));
const k = { e: 'cluster', id: 'k', seq: 1, section: 'solutions', title: 'K' };

function phone(changes, { step = {}, open = SECTIONS } = {}) {
  const storage = new Storage();
  const board = new Board();
  board.welcome({ origin: 'o', from: 0, seq: 100, changes: [workshop(step), ...sections(open), ...changes] });
  const outbox = new Outbox({ storage, name: 'w', makeId: counter() });
  const mine = new Mine({ storage, name: 'w' });
  return { board, outbox, mine, given: new Given({ storage, name: 'w', outbox, board }) };
}
const ids = (rows) => rows.map((row) => row.id);

test('a duplicate stands in the row of what it repeats, and evidence in the row of its solution', () => {
  const road = phone([said('a', 1), said('again', 2, { into: 'a' }), said('proof', 3, { section: 'evidence', solution: 'a', facts: { year: '2016' } })]);
  const rows = rowsOf('solutions', road);
  assert.deepEqual(ids(rows), ['a']);
  assert.deepEqual(ids(rows[0].repeats), ['again']);
  assert.deepEqual(rows[0].proofs.map((proof) => proof.facts.year), ['2016']);
  assert.deepEqual(ids(rowsOf('evidence', road)), ['proof']);
});

test('own words the room does not see say why, and those that wait stand last', () => {
  const road = phone([said('a', 5)]);
  road.mine.replace({ seq: 100, contributions: [said('held', 3, { awaiting: true })] });
  const { id } = road.outbox.put({ t: 'post', section: 'solutions', text: 'new' });
  assert.deepEqual(rowsOf('solutions', road).map((row) => [row.id, row.state]), [['held', 'awaiting'], ['a', null], [id, 'post-waiting']]);
});

test('a support under way does not make the words look as if they waited', () => {
  const road = phone([said('a', 1)]);
  road.outbox.put({ t: 'support', contribution: 'a' });
  const [row] = rowsOf('solutions', road);
  assert.deepEqual([row.state, row.support, row.supported], [null, 1, true]);
});

test('rows sort by support, and by the lines of the desk; the newest stand at the end', () => {
  const road = phone([said('a', 1), said('b', 2), said('c', 3), { e: 'support', id: 'b', seq: 1, count: 2 }, line('l1', 'D', ['c']), line('l2', 'E', ['a'])]);
  const rows = rowsOf('solutions', road);
  assert.deepEqual(ids(inOrder(rows, 'newest', road.board)), ['a', 'b', 'c']);
  assert.equal(inOrder(rows, 'supported', road.board)[0].id, 'b');
  assert.deepEqual(ids(inOrder(rows, 'desk', road.board)), ['c', 'a', 'b']);
});

test('what is grouped stands together under its title, before what is not', () => {
  const road = phone([said('a', 1), said('b', 2, { cluster: 'k' }), said('c', 3), said('d', 4, { cluster: 'k' }), k]);
  const groups = grouped(rowsOf('solutions', road), 'newest', road.board);
  assert.deepEqual(groups.map((group) => [group.cluster && group.cluster.title, ids(group.rows)]), [['K', ['b', 'd']], [null, ['a', 'c']]]);
  assert.deepEqual(ids(lined(rowsOf('solutions', road), 'newest', road.board)), ['b', 'd', 'a', 'c']);
});

test('each step leads where it is done, and leaves who is there already', () => {
  const at = (step, tab) => leadsTo(phone([], { step: { step }, open: ['challenges'] }).board, tab);
  assert.equal(at('welcome', 'solutions'), 'programme');
  assert.equal(at('contribute', 'solutions'), 'challenges');
  assert.equal(at('contribute', 'challenges'), 'challenges');
  assert.equal(at('read-back', 'solutions'), 'restitution');
  assert.equal(at('closed', 'mine'), 'mine');
});

test('the sections of a step are those of the agenda’s item being held, and another item is another step', () => {
  const agenda = { e: 'agenda', seq: 1, items: [{ step: 'prioritise', sections: ['stakes', 'fields'] }, { step: 'prioritise', sections: [] }] };
  const { board } = phone([agenda], { step: { step: 'prioritise', nth: 0 }, open: ['solutions'] });
  assert.deepEqual(sectionsNow(board), ['fields', 'stakes']);
  const before = stepNow(board);
  board.apply(workshop({ step: 'prioritise', nth: 1 }));
  assert.deepEqual(sectionsNow(board), ['solutions']);
  assert.equal(news(before, stepNow(board)), 'step');
  assert.equal(news(stepNow(board), stepNow(board)), null);
});

test('a ballot has clusters and what is in none; dots of the room only once revealed, ties as ties', () => {
  const tally = (id) => ({ e: 'tally', id, seq: 1, section: 'solutions', dots: 2 });
  const translations = [{ lang: 'fr', text: 'en français', machine: false }];
  const road = phone([said('a', 1), said('b', 2), said('c', 3, { cluster: 'k' }), said('dup', 4, { into: 'a' }), k, tally('a'), tally('k')]);
  road.given.replace({ seq: 100, dots: { k: 1 } });
  assert.deepEqual(ballot('solutions', road).map((thing) => [thing.id, thing.kind, thing.given, thing.dots]), [['k', 'cluster', 1, null], ['a', 'contribution', 0, null], ['b', 'contribution', 0, null]]);
  road.board.apply({ e: 'section', id: 'solutions', seq: 101, title: 's', open: true, revealed: true });
  assert.deepEqual(ballot('solutions', phone([said('a', 1, { lang: 'ar', translations }), said('c', 3, { cluster: 'k', lang: 'es', translations }), k]))
    .map(({ lang, translations: into, members }) => [lang, into, members.map((one) => [one.id, one.lang, one.translations])]), [[undefined, undefined, [['c', 'es', translations]]], ['ar', translations, []]]);
  assert.deepEqual(ballot('solutions', road).map((thing) => [thing.dots, thing.rank, thing.tied]), [[2, 1, true], [2, 1, true], [0, 3, false]]);
});

test('a second dot on one thing only where several are allowed, and none without one left', () => {
  assert.equal(mayDot({ given: 1 }, 2, { stacking: false }), false);
  assert.equal(mayDot({ given: 1 }, 2, { stacking: true }), true);
  assert.equal(mayDot({ given: 0 }, 0, { stacking: true }), false);
});

test('own words are followed to the line they are in, also through what they were joined to', () => {
  const signed = { e: 'signatures', seq: 1, standing: true, versions: [{ version: 1, seq: 90, at: 1, recognised: 1, present: 2, open: 0 }] };
  const road = phone([said('a', 1), said('mine', 2, { into: 'a' }), line('x', 'D'), line('y', 'E'), line('z', 'D', ['a'], 'y'), signed]);
  const fate = fateOf('mine', road);
  assert.deepEqual([fate.kind, fate.joined, fate.signed], ['used', 'words of a', true]);
  assert.deepEqual(fate.lines.map((used) => [used.number, used.section]), [['2.2.1', 'fields']]);
  assert.equal(lineNumber(road.board, 'x'), '2.1');
});

test('every other fate has its own name', () => {
  const road = phone([said('wall', 1), said('in', 2, { cluster: 'k' }), said('park', 3, { placement: 'parked' }), said('aside', 4, { placement: 'aside', reason: 'Hors sujet' }), said('joined', 5, { into: 'wall' }), k]);
  road.mine.replace({ seq: 100, contributions: [said('held', 6, { awaiting: true }), ...road.board.contributions('solutions')] });
  const { id } = road.outbox.put({ t: 'post', section: 'solutions', text: 'new' });
  road.mine.posted(road.outbox.item(id).command, 7);
  assert.deepEqual(ownFates(road).map((own) => own.fate.kind), ['waiting', 'awaiting', 'joined', 'aside', 'parked', 'grouped', 'wall']);
  road.mine.acked({ t: 'post', id }, 101);
  road.outbox.ack(id, 101);
  assert.equal(fateOf(id, road).kind, 'received');
});

test('nobody is quoted unless they say so, and what was typed for another choice stays on the phone', () => {
  const typed = { name: 'Awa', organisation: 'Réseau', country: 'Mali' };
  assert.equal(creditOf({ ...typed, kind: 'nobody' }), null);
  assert.deepEqual(creditOf({ ...typed, kind: 'organisation' }), { organisation: 'Réseau' });
  assert.deepEqual(creditOf({ ...typed, kind: 'name' }), { name: 'Awa', country: 'Mali' });
  assert.equal(creditOf({ kind: 'name', name: '  ', country: 'Mali' }), null);
  assert.equal(choiceOf({ organisation: 'Réseau' }).kind, 'organisation');
});

test('only a web address is a link', () => {
  assert.equal(factsOf({ source: 'https://insee.fr/x', year: '2016', place: 'Québec' }).link, 'https://insee.fr/x');
  assert.deepEqual(factsOf({ source: 'javascript:x', year: '2016' }), { source: 'javascript:x', link: null, rest: '2016' });
  assert.equal(factsOf({}), null);
  assert.equal(filled({ source: ' ', year: '' }), null);
});
