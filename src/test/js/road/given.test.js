import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board } from '../../../../webroot/js/road/board.js';
import { Given } from '../../../../webroot/js/road/given.js';
import { Outbox } from '../../../../webroot/js/road/outbox.js';
import { counter, Storage } from './stands.js';

const said = (id, section = 'solutions') => ({ e: 'contribution', id, seq: 1, section, text: id, at: 1 });
const entry = (id, text, seq = 1) => ({ e: 'entry', id, seq, section: 'stakes', place: 'V', form: 'bullet', text: [text] });

function phone(storage = new Storage()) {
  const board = new Board();
  board.welcome({ origin: 'o', from: 0, seq: 10, changes: [said('a'), said('b'), said('f', 'fields'), entry('line', 'one'), { e: 'customs', seq: 1, dots: 3, stacking: true }] });
  const outbox = new Outbox({ storage, name: 'w', makeId: counter() });
  const given = new Given({ storage, name: 'w', outbox, board });
  const ask = (command) => outbox.put(command).command;
  const ack = (command, seq) => { outbox.ack(command.id, seq); given.acked(command, seq); };
  return { storage, board, outbox, given, ask, ack };
}

test('a tap counts at once, also while it waits, and only once when it is acknowledged and told again', () => {
  const { given, ask, ack, board } = phone();
  const dot = ask({ t: 'dot', contribution: 'a' });
  assert.equal(given.dotsOn('a'), 1);
  assert.equal(given.dotsLeft('solutions'), 2);
  assert.equal(given.dotsLeft('fields'), 3);
  given.replace({ seq: 11, dots: { a: 1 } });
  ack(dot, 11);
  assert.equal(given.dotsOn('a'), 1);
  ack(ask({ t: 'undot', contribution: 'a' }), 12);
  assert.equal(given.dotsOn('a'), 0);
  assert.equal(given.dotsLeft('solutions'), 3);
  assert.equal(board.seq, 10);
});

test('dots given while the number was higher never leave less than none', () => {
  const { given, board } = phone();
  given.replace({ seq: 10, dots: { a: 2, b: 1 } });
  board.apply({ e: 'customs', seq: 11, dots: 1, stacking: true });
  assert.equal(given.dotsLeft('solutions'), 0);
});

test('support is counted before the board counts it, and not twice after', () => {
  const { given, board, ask, ack } = phone();
  board.apply({ e: 'support', id: 'a', seq: 10, count: 4 });
  const command = ask({ t: 'support', contribution: 'a' });
  assert.equal(given.supportOf('a'), 5);
  ack(command, 11);
  assert.equal(given.supportOf('a'), 5);
  board.delta({ from: 10, seq: 11, changes: [{ e: 'support', id: 'a', seq: 11, count: 5 }] });
  assert.equal(given.supportOf('a'), 5);
  ask({ t: 'unsupport', contribution: 'a' });
  assert.equal(given.supports('a'), false);
  assert.equal(given.supportOf('a'), 4);
});

test('who recognised a line recognised its words: with others it is to be asked again, with the same it stands', () => {
  const { given, board, ask, ack } = phone();
  ack(ask({ t: 'recognise', entries: ['line'] }), 11);
  assert.equal(given.recognises('line'), true);
  board.apply(entry('line', 'two', 12));
  assert.equal(given.recognises('line'), false);
  board.apply(entry('line', 'one', 13));
  assert.equal(given.recognises('line'), true);
});

test('one’s own objection carries the answer the desk gave, and goes when it is withdrawn', () => {
  const { given, board, ask, ack } = phone();
  const contest = ask({ t: 'contest', section: 'stakes', entry: 'line', text: 'Pas dit' });
  assert.equal(given.ownObjections()[0].waiting, true);
  ack(contest, 11);
  board.apply({ e: 'objection', id: contest.id, seq: 12, section: 'stakes', entry: 'line', outcome: { kind: 'kept', reason: 'Relu' } });
  assert.deepEqual(given.ownObjections().map((o) => [o.text, o.outcome.kind]), [['Pas dit', 'kept']]);
  ask({ t: 'withdraw-objection', objection: contest.id });
  assert.deepEqual(given.ownObjections(), []);
});

test('a rating is shown as last asked, and is remembered across a reload', () => {
  const { given, ask, ack, storage } = phone();
  ack(ask({ t: 'rate', contribution: 'f', impact: 4, feasibility: 2 }), 11);
  assert.deepEqual(phone(storage).given.ratingOf('f'), { impact: 4, feasibility: 2 });
  ask({ t: 'unrate', contribution: 'f' });
  assert.equal(given.ratingOf('f'), null);
});
