import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hold, moved, stretch } from '../../../../webroot/js/phone/stretch.js';

const rows = (n, from = 0) => Array.from({ length: n }, (_, i) => ({ id: 'r' + (from + i) }));

test('a short list stands whole, in every order', () => {
  for (const order of ['newest', 'supported']) {
    const part = stretch(rows(7), null, order);
    assert.deepEqual([part, moved(rows(7), part, -1), moved(rows(7), part, 1)], [{ from: 0, to: 7 }, null, null]);
  }
  assert.deepEqual([stretch([], null, 'newest'), hold([], { from: 0 })], [{ from: 0, to: 0 }, null]);
});

test('a long one begins at its end by newest, else at its beginning', () => {
  assert.deepEqual(stretch(rows(2000), null, 'newest'), { from: 1960, to: 2000 });
  assert.deepEqual(stretch(rows(2000), null, 'supported'), { from: 0, to: 40 });
});

test('what comes in does not move what is held, and stands with it only as far as there is room', () => {
  const held = hold(rows(100), stretch(rows(100), null, 'newest'));
  assert.deepEqual(stretch(rows(100), held, 'newest'), { from: 60, to: 100 });
  assert.deepEqual(stretch(rows(400), held, 'newest'), { from: 60, to: 100 });
  const short = hold(rows(10), stretch(rows(10), null, 'newest'));
  assert.deepEqual(stretch(rows(400), short, 'newest'), { from: 0, to: 40 });
});

test('what comes in before what is held moves the stretch along', () => {
  assert.deepEqual(stretch([{ id: 'before' }, ...rows(100)], hold(rows(100), { from: 30 }), 'supported'), { from: 31, to: 71 });
});

test('a held row that is withdrawn leaves its place to the next', () => {
  const held = hold(rows(100), { from: 30 });
  assert.deepEqual(stretch(rows(100).filter(({ id }) => id !== held.id), held, 'newest'), { from: 30, to: 70 });
  assert.deepEqual(stretch(rows(20, 500), held, 'newest'), { from: 0, to: 20 });
});

test('step by step one comes from the end to the beginning and back, and passes by no row', () => {
  const all = rows(2000);
  let part = stretch(all, null, 'newest');
  for (const by of [-1, 1]) {
    const seen = new Set();
    for (let next = moved(all, part, by); next; next = moved(all, part, by)) {
      const before = part;
      part = stretch(all, next, 'newest');
      assert.ok(by < 0 ? part.from < before.from && part.to > before.from : part.to > before.to && part.from < before.to);
      for (let i = part.from; i < part.to; i += 1) seen.add(i);
    }
    assert.deepEqual(part, by < 0 ? { from: 0, to: 40 } : { from: 1960, to: 2000 });
    assert.equal(seen.size, 1988);    // all but those it began with and had left
  }
});
