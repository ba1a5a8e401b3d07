import test from 'node:test';
import assert from 'node:assert/strict';
import { Lapse } from '../../../../webroot/js/road/lapse.js';
import { placed } from '../../../../webroot/js/road/plot.js';

const frame = (at, id) => ({ at, seq: at, changes: [{ e: 'contribution', id, section: 'fields', at }] });

test('a_workshop_runs_again_in_its_order_and_a_long_silence_is_cut_short', () => {
  const lapse = new Lapse([frame(0, 'a'), frame(60000, 'b'), frame(9000000, 'c')], 1000);
  const after = (ms) => { lapse.show(ms); return [...lapse.board.contributionsById.keys()].join(''); };
  assert.deepEqual([after(0), after(499), after(500), lapse.over, after(1000), lapse.over], ['a', 'a', 'ab', false, 'abc', true]);
  assert.equal(lapse.at, 9000000);
});
test('it_can_begin_again_from_nothing', () => {
  const lapse = new Lapse([frame(0, 'a'), frame(1, 'b')], 1000);
  lapse.show(1000);
  lapse.begin();
  assert.deepEqual([lapse.board.contributionsById.size, lapse.over], [0, false]);
});
test('a_workshop_in_which_nothing_happened_is_over_at_once', () => assert.equal(new Lapse([]).over, true));

test('marks_on_the_same_spot_stand_beside_one_another_and_inside_the_plot', () => {
  const all = placed(Array.from({ length: 12 }, (none, at) => ({ id: at, impact: 5, feasibility: 5 })), 100, 4);
  for (const one of all) for (const other of all) if (one !== other) assert.ok(Math.hypot(one.mark.x - other.mark.x, one.mark.y - other.mark.y) > 7.9);
  assert.ok(all.every(({ mark }) => mark.x >= 4 && mark.x <= 96 && mark.y >= 4 && mark.y <= 96));
});
test('high_impact_stands_high_and_easy_stands_right', () => {
  const [one] = placed([{ impact: 5, feasibility: 1 }], 100, 4);
  assert.deepEqual(one.spot, { x: 4, y: 4 });
});
