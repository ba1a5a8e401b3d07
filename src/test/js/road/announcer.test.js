import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { Announcer } from '../../../../webroot/js/road/announcer.js';
import { Newcomers } from '../../../../webroot/js/road/newcomers.js';
import { Clock } from '../road/stands.js';

/** What was said, each with the second it was said in. */
function listener() {
  const clock = new Clock();
  const began = clock.now();
  const heard = [];
  const announcer = new Announcer({ say: (words) => heard.push([(clock.now() - began) / 1000, words]), counted: (n) => n + ' new', ways: clock });
  return { clock, heard, announcer };
}

test('what one did oneself is answered at once, whatever was said just before', () => {
  const { announcer, heard } = listener();
  announcer.told('step', 'We vote.');
  announcer.own('Saved.');
  assert.deepEqual(heard, [[0, 'We vote.'], [0, 'Saved.']]);
});

test('fifty arrivals a second are one sentence in five seconds, and none is forgotten', () => {
  const { announcer, clock, heard } = listener();
  for (let second = 0; second < 20; second += 1) {
    announcer.arrived(50);
    clock.pass(1000);
  }
  clock.pass(10_000);
  assert.ok(heard.slice(1).every(([at], i) => at - heard[i][0] >= 5), JSON.stringify(heard));
  assert.equal(heard.reduce((sum, [, words]) => sum + parseInt(words, 10), 0), 1000);
});

test('what the room does is said at once where nothing was said lately, else when five seconds are over, together', () => {
  const { announcer, clock, heard } = listener();
  announcer.told('line', 'Offline.');
  clock.pass(2000);
  announcer.told('step', 'We group.');
  announcer.arrived(3);
  announcer.told('step', 'We vote.');
  clock.pass(9000);
  assert.deepEqual(heard, [[0, 'Offline.'], [5, 'We vote. 3 new']]);
});

test('an answer to what one did puts off what the room does, it does not swallow it', () => {
  const { announcer, clock, heard } = listener();
  announcer.told('line', 'Offline.');
  announcer.arrived(7);
  clock.pass(4000);
  announcer.own('Saved.');
  clock.pass(20_000);
  assert.deepEqual(heard, [[0, 'Offline.'], [4, 'Saved.'], [9, '7 new']]);
});

test('of ten answers in one second one hears the first and the last', () => {
  const { announcer, clock, heard } = listener();
  for (let left = 9; left >= 0; left -= 1) announcer.own(left + ' left');
  clock.pass(5000);
  assert.deepEqual(heard, [[0, '9 left'], [1, '0 left']]);
});

test('others’ contributions are counted once, one’s own never, and what stood at the beginning is no news', () => {
  const board = new Board();
  const said = (id, at, section = 'stakes') => ({ e: 'contribution', id, seq: at, section, text: id, at });
  const newcomers = new Newcomers({ board, mine: { has: (id) => id === 'mine' } });
  assert.equal(newcomers.count(), 0);
  const sections = SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: true }));
  board.welcome({ origin: 'o', from: 0, seq: 5, changes: [{ e: 'workshop', seq: 1, permits: [] }, ...sections, said('a', 10)] });
  assert.equal(newcomers.count(), 0);
  board.delta({ from: 5, seq: 6, changes: [said('b', 11), said('mine', 12), said('c', 13, 'fields')] });
  assert.deepEqual([newcomers.count(), newcomers.count()], [2, 0]);
  board.delta({ from: 6, seq: 7, changes: [{ ...said('a', 10), text: 'edited' }] });
  assert.equal(newcomers.count(), 0);
});

test('the first that is said in an empty workshop is news', () => {
  const board = new Board();
  const newcomers = new Newcomers({ board, mine: { has: () => false } });
  board.welcome({ origin: 'o', from: 0, seq: 1, changes: [{ e: 'workshop', seq: 1, permits: [] }, { e: 'section', id: 'stakes', seq: 1, title: 's', open: true }] });
  assert.equal(newcomers.count(), 0);
  board.delta({ from: 1, seq: 2, changes: [{ e: 'contribution', id: 'a', seq: 2, section: 'stakes', text: 'a', at: 9 }] });
  assert.equal(newcomers.count(), 1);
});
