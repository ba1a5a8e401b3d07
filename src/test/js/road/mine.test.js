import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board } from '../../../../webroot/js/road/board.js';
import { Mine } from '../../../../webroot/js/road/mine.js';
import { Storage } from './stands.js';

const post = (id, text = id) => ({ t: 'post', id, section: 'solutions', text });
const entity = (id, seq, more = {}) => ({ e: 'contribution', id, seq, section: 'solutions', text: id, at: seq, ...more });
const boardAt = (seq, changes = []) => { const board = new Board(); board.welcome({ origin: 'o', from: 0, seq, changes }); return board; };
const ids = (mine) => [...mine.items.keys()].sort();

test('what the server says is one’s own replaces what was remembered, but not what it has not heard yet', () => {
  const mine = new Mine({ storage: new Storage(), name: 'w' });
  mine.posted(post('forgotten'), 1);
  mine.acked(post('forgotten'), 4);
  mine.posted(post('unheard'), 2);
  mine.posted(post('later'), 3);
  mine.acked(post('later'), 9);
  mine.replace({ seq: 8, contributions: [entity('other-phone', 5)] });
  assert.deepEqual(ids(mine), ['later', 'other-phone', 'unheard']);
});

test('an own contribution the room does not see says why: hidden, awaiting or veiled', () => {
  const mine = new Mine({ storage: new Storage(), name: 'w' });
  mine.replace({ seq: 8, contributions: [entity('a', 5, { hidden: true }), entity('b', 6, { awaiting: true }), entity('c', 7, { veiled: true })] });
  assert.deepEqual(mine.absent(boardAt(8), 'solutions').map((own) => own.state), ['hidden', 'awaiting', 'veiled']);
});

test('why an own one went is known from the board before the server says whose it was', () => {
  const mine = new Mine({ storage: new Storage(), name: 'w' });
  mine.posted(post('a'), 1);
  mine.acked(post('a'), 3);
  const board = boardAt(3, [entity('a', 3)]);
  board.delta({ from: 3, seq: 4, changes: [{ e: 'gone', id: 'a', seq: 4, of: 'contribution', why: 'awaiting' }] });
  assert.deepEqual(mine.absent(board, 'solutions').map((own) => own.state), ['awaiting']);
  assert.deepEqual(mine.absent(board, null).length, 1);
});

test('an edit acknowledged ahead of its delta is newer than the board, with all that was said and left out', () => {
  const mine = new Mine({ storage: new Storage(), name: 'w' });
  mine.replace({ seq: 5, contributions: [entity('a', 5, { facts: { year: '2016' } })] });
  const board = boardAt(5, [entity('a', 5, { facts: { year: '2016' } })]);
  assert.equal(mine.newerThan(board, 'a'), null);
  mine.acked({ t: 'edit', id: 'x', contribution: 'a', text: 'new', credit: { organisation: 'Réseau' } }, 6);
  assert.deepEqual(mine.newerThan(board, 'a'), { text: 'new', lang: null, field: null, solution: null, facts: null, credit: { organisation: 'Réseau' } });
  mine.replace({ seq: 5, contributions: [entity('a', 5)] });
  assert.equal(mine.newerThan(board, 'a').text, 'new');
});

test('what is withdrawn is gone from here, and after a reload', () => {
  const storage = new Storage();
  const mine = new Mine({ storage, name: 'w' });
  mine.replace({ seq: 5, contributions: [entity('a', 5)] });
  mine.acked({ t: 'withdraw', id: 'x', contribution: 'a' }, 6);
  assert.equal(mine.isWithdrawn('a'), true);
  assert.deepEqual(mine.absent(boardAt(6), 'solutions'), []);
  assert.equal(new Mine({ storage, name: 'w' }).has('a'), false);
});
