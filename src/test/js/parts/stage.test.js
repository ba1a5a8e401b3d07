import test from 'node:test';
import assert from 'node:assert/strict';
import { holdStill } from '../../../../webroot/js/parts/stage.js';

function row(top) {
  return { isConnected: true, top, getBoundingClientRect() { return { top: this.top, bottom: this.top + 50 }; } };
}

function stageOf(rows, { listed = true } = {}) {
  return { scrollTop: 0, scrollHeight: 4000, rows, getBoundingClientRect: () => ({ top: 0 }), querySelector: () => (listed ? {} : null), querySelectorAll: () => rows };
}

test('who_stands_at_the_end_stays_there_when_rows_come', () => {
  const stage = stageOf([]);
  holdStill(() => stage, true, () => { stage.scrollHeight = 5000; });
  assert.equal(stage.scrollTop, 5000);
});

test('a_stage_that_the_drawing_puts_in_the_place_of_another_stands_at_its_end_too', () => {
  const [empty, full] = [stageOf([]), stageOf([])];
  let stage = empty;
  holdStill(() => stage, true, () => { stage = full; });
  assert.equal(full.scrollTop, 4000);
  assert.equal(empty.scrollTop, 0);
});

test('what_is_read_stays_where_it_is_when_rows_come_above_it', () => {
  const read = row(10);
  const stage = stageOf([row(-100), read]);
  holdStill(() => stage, false, () => { read.top += 300; });
  assert.equal(stage.scrollTop, 300);
});

test('an_empty_stage_is_not_asked_for_its_height', () => {
  const stage = stageOf([], { listed: false });
  let asked = 0;
  Object.defineProperty(stage, 'scrollHeight', { get: () => { asked += 1; return 4000; } });
  holdStill(() => stage, true, () => {});
  assert.equal(asked, 0);
});
