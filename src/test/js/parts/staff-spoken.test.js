import test from 'node:test';
import assert from 'node:assert/strict';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { speaking } from '../../../../webroot/js/parts/staff-spoken.js';

const said = (id, at) => ({ e: 'contribution', id, seq: at, section: 'stakes', text: id, at });

function stand() {
  const board = new Board();
  board.welcome({ origin: 'o', from: 0, seq: 1, changes: [{ e: 'workshop', seq: 1, number: '1.1', title: 't', language: 'fr', wording: 'reproduce', step: 'contribute', permits: [], nth: null }, ...SECTIONS.map((id) => ({ e: 'section', id, seq: 1, title: id, open: true })), said('before', 1)] });
  const told = [];
  const arrived = [];
  const spoken = speaking(board, { own() {}, told: (kind) => told.push(kind), arrived: (n) => arrived.push(n) });
  return { board, spoken, told, arrived };
}

test('going off line and coming back are told once each; a line that flickers is not', () => {
  const { spoken, told } = stand();
  for (const state of ['connecting', 'live', 'lost', 'connecting', 'live']) spoken.look(state);
  assert.deepEqual(told, []);
  for (const state of ['lost', 'off', 'off', 'connecting', 'off']) spoken.look(state);
  assert.deepEqual(told, ['line']);
  for (const state of ['connecting', 'live', 'live']) spoken.look(state);
  assert.deepEqual(told, ['line', 'line']);
});

test('what others say is counted; what was there, and what one types for others, is no news', () => {
  const { board, spoken, arrived } = stand();
  spoken.look('live');
  spoken.sent({ t: 'scribe', id: 'scribed' });
  board.delta({ from: 1, seq: 3, changes: [said('theirs', 2), said('scribed', 3)] });
  spoken.look('live');
  assert.deepEqual(arrived, [0, 1]);
});
