import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board, plain } from '../../../../webroot/js/road/board.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Storage } from './stands.js';

const contribution = (id, seq, more = {}) => ({ e: 'contribution', id, seq, section: 'solutions', text: id, field: null, at: seq, edited: false, hidden: false, ...more });
const entry = (id, place, parent = null) => ({ e: 'entry', id, seq: 1, section: 'stakes', parent, place, form: 'bullet', text: [id], sources: [] });
const welcome = (changes, { from = 0, seq = 10, origin = 'o' } = {}) => ({ t: 'welcome', v: 1, origin, from, seq, changes });
const ids = (entities) => entities.map((entity) => entity.id).join(' ');

function board(...changes) {
  const made = new Board();
  made.welcome(welcome(changes));
  return made;
}

test('a welcome from 0 forgets everything', () => {
  const known = board(contribution('a', 1));
  known.welcome(welcome([contribution('b', 2)]));
  assert.equal(ids(known.contributions('solutions')), 'b');
});

test('a welcome from where this page stood adds to it', () => {
  const known = board(contribution('a', 1));
  assert.equal(known.welcome(welcome([contribution('b', 11)], { from: 10, seq: 11 })), true);
  assert.equal(ids(known.contributions('solutions')), 'a b');
});

test('a welcome of another origin that does not start at 0 is a gap', () => {
  const known = board(contribution('a', 1));
  assert.equal(known.welcome(welcome([], { from: 10, seq: 11, origin: 'restored' })), false);
  assert.equal(known.seq, 0);
});

test('a delta is applied once, passed over when known, and refused as a gap when something is missing before it', () => {
  const known = board();
  const delta = { t: 'delta', from: 10, seq: 12, changes: [contribution('a', 12)] };
  assert.equal(known.delta(delta), true);
  assert.equal(known.delta({ ...delta, changes: [contribution('never', 12)] }), true);
  assert.equal(known.contribution('never'), null);
  assert.equal(known.delta({ t: 'delta', from: 13, seq: 14, changes: [contribution('b', 14)] }), false);
  assert.equal(known.seq, 12);
  assert.equal(known.contribution('b'), null);
});

test('a delta that overlaps what is known is applied', () => {
  const known = board();
  assert.equal(known.delta({ t: 'delta', from: 8, seq: 11, changes: [contribution('a', 11)] }), true);
  assert.equal(known.seq, 11);
});

test('what is gone is gone with its reason, and back when it is restored', () => {
  const known = board(contribution('a', 1));
  known.delta({ from: 10, seq: 11, changes: [{ e: 'gone', id: 'a', seq: 11, of: 'contribution', why: 'hidden' }] });
  assert.equal(known.contributions('solutions').length, 0);
  assert.equal(known.goneBecause('a'), 'hidden');
  known.delta({ from: 11, seq: 12, changes: [contribution('a', 12)] });
  assert.equal(ids(known.contributions('solutions')), 'a');
  assert.equal(known.goneBecause('a'), null);
});

test('what is gone weighs nothing, until it is back and told again', () => {
  const known = board(contribution('a', 1), { e: 'support', id: 'a', seq: 2, count: 4 });
  known.delta({ from: 10, seq: 11, changes: [{ e: 'gone', id: 'a', seq: 11, of: 'contribution', why: 'hidden' }] });
  known.delta({ from: 11, seq: 12, changes: [contribution('a', 12)] });
  assert.equal(known.counted('support', 'a'), 0);
  known.delta({ from: 12, seq: 13, changes: [{ e: 'support', id: 'a', seq: 13, count: 4 }] });
  assert.equal(known.counted('support', 'a'), 4);
});

test('entities of a newer server are passed over', () => {
  const known = board({ e: 'tally', id: 'x', seq: 2 }, { e: 'gone', id: 'y', seq: 3, of: 'tally', why: 'x' }, contribution('a', 4));
  assert.equal(ids(known.contributions('solutions')), 'a');
});

test('contributions stand oldest first, whatever order they came in and however late they were edited', () => {
  const known = board(contribution('late', 9, { at: 900 }), contribution('early', 12, { at: 100, edited: true }));
  assert.equal(ids(known.contributions('solutions')), 'early late');
});

test('entries stand by place as plain strings, equal places by id, sub-entries under theirs', () => {
  const known = board(entry('a', 'a'), entry('c', 'Z'), entry('b', 'Z'), entry('under', 'V', 'b'), entry('d', 'V'));
  const shape = (tree) => tree.map(({ entry: { id }, under }) => (under.length ? id + '(' + shape(under) + ')' : id)).join(' ');
  assert.equal(shape(known.tree('stakes')), 'd b(under) c a');
});

test('an entity that did not change stays the same object', () => {
  const known = board(contribution('a', 1));
  const before = known.contribution('a');
  known.delta({ from: 10, seq: 11, changes: [contribution('b', 11)] });
  assert.equal(known.contribution('a'), before);
});

test('the plain words of an entry are all its words', () => {
  assert.equal(plain(['mot ', { strong: ['fort ', { em: ['et'] }] }, { link: 'https://x', of: [' lien'] }]), 'mot fort et lien');
});

const phone = (storage) => new Mine({ storage, name: 'w' });
const POST = { t: 'post', id: 'a', section: 'solutions', text: 'mots' };
const states = (mine, known) => mine.absent(known, 'solutions').map((item) => item.text + ' ' + item.state);

test('one is told of an own contribution that the facilitator hides, also after a reload', () => {
  const storage = new Storage();
  phone(storage).posted(POST, 5);
  assert.deepEqual(states(phone(storage), board()), []);
  phone(storage).acked(POST, 10);
  assert.deepEqual(states(phone(storage), board()), ['mots hidden']);
  assert.deepEqual(states(phone(storage), board(contribution('a', 10))), []);
});

test('what was acknowledged before its delta came is saved, not hidden, and shows its newest words', () => {
  const mine = phone(new Storage());
  mine.posted(POST, 5);
  mine.acked(POST, 11);
  assert.deepEqual(states(mine, board()), ['mots saved']);
  mine.acked({ t: 'edit', id: 'x', contribution: 'a', text: 'mieux' }, 12);
  assert.equal(mine.newerThan(board(contribution('a', 10)), 'a').text, 'mieux');
  const caughtUp = new Board();
  caughtUp.welcome(welcome([contribution('a', 12)], { seq: 12 }));
  assert.equal(mine.newerThan(caughtUp, 'a'), null);
});

test('what was withdrawn from this phone is not shown as hidden, and forgotten at the next reload', () => {
  const storage = new Storage();
  const mine = phone(storage);
  mine.posted(POST, 5);
  mine.acked(POST, 9);
  mine.acked({ t: 'withdraw', id: 'x', contribution: 'a' }, 10);
  assert.deepEqual(states(mine, board()), []);
  assert.equal(mine.isWithdrawn('a'), true);
  assert.equal(phone(storage).has('a'), false);
});

test('a duplicate shares the fate of what it repeats, unless a line names it outright', () => {
  const board = new Board();
  board.welcome({ from: 0, seq: 4, origin: 'o', changes: [
    { e: 'contribution', id: 'a', seq: 1, section: 'stakes', text: 'Un', at: 1, into: null, placement: 'open' },
    { e: 'contribution', id: 'b', seq: 2, section: 'stakes', text: 'Un aussi', at: 2, into: 'a', placement: 'open' },
    { e: 'contribution', id: 'c', seq: 3, section: 'stakes', text: 'Deux', at: 3, into: null, placement: 'aside', reason: 'hors sujet' },
    { e: 'entry', id: 'e', seq: 4, section: 'stakes', parent: null, place: 'V', form: 'bullet', text: ['Un'], sources: ['a'] },
  ] });
  assert.equal(board.fate('a').kind, 'used');
  assert.deepEqual(board.fate('b').entries.map((entry) => entry.id), ['e']);
  assert.deepEqual(board.fate('c'), { kind: 'aside', reason: 'hors sujet' });
  assert.equal(board.fate('d'), null);
  board.delta({ from: 4, seq: 5, changes: [{ e: 'entry', id: 'e', seq: 5, section: 'stakes', parent: null, place: 'V', form: 'bullet', text: ['Un'], sources: ['b'] }] });
  assert.equal(board.fate('b').kind, 'used');
  assert.equal(board.fate('a').kind, 'open');
});
