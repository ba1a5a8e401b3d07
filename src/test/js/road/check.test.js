import test from 'node:test';
import assert from 'node:assert/strict';
import { linesOf, tryOut } from '../../../../webroot/js/road/check.js';

/** A phone whose clock is `ahead` of the server's, and to which each of `trips` took so many ms. */
function stand({ trips = [90, 20, 30], ahead = 0, line = true, keeps = true, marker = null } = {}) {
  let now = 1000000;
  const reports = [];
  const left = [...trips];
  return {
    reports,
    now: () => now,
    keeps: () => keeps,
    line: async () => line,
    report: async (found) => { reports.push({ ...found }); return true; },
    marker: marker || (async () => {
      const trip = left.shift();
      now += trip;
      return { origin: 'o', now: now - trip / 2 - ahead };
    }),
  };
}
const found = async (given) => tryOut(stand(given), () => {});
const states = (result, secure = false) => linesOf(result, secure).map(({ id, found: what, state }) => [id, what, state].join(' '));

test('the_quickest_of_three_says_how_far_it_is_and_what_time_it_is_there', async () => {
  const { trip, ahead } = await found({ ahead: 120000 });
  assert.deepEqual([trip, ahead], [20, 120000]);
});
test('who_looks_on_hears_first_that_a_phone_came_then_how_its_line_is', async () => {
  const ways = stand({ line: false });
  await tryOut(ways, () => {});
  assert.deepEqual(ways.reports.map(({ socket, trip }) => [socket, trip]), [['trying', 20], ['shut', 20]]);
});
test('a_phone_with_which_all_is_well', async () => assert.deepEqual(states(await found({})), ['reach near good', 'line open good', 'keeps yes good', 'clock same good', 'secure no good']));
test('what_is_not_well_is_said_and_lets_nobody_stay_outside', async () => {
  assert.deepEqual(states(await found({ trips: [4000, 3000, 2000], ahead: -61000, line: false, keeps: false }), true),
    ['reach slow look', 'line shut look', 'keeps no look', 'clock apart look', 'secure yes good']);
});
test('a_page_that_answers_in_our_place_is_not_taken_for_us', async () => {
  for (const answer of [null, {}, { now: 5 }, 'Welcome to Hotel Wi-Fi', { origin: 'o', now: 'noon' }]) {
    const ways = stand({ marker: async () => answer });
    assert.deepEqual([states(await tryOut(ways, () => {})), ways.reports], [['reach elsewhere bad'], []]);
  }
});
test('where_nobody_answers_nothing_else_is_tried', async () => {
  assert.deepEqual(states(await found({ marker: async () => { throw new TypeError('Failed to fetch'); } })), ['reach unreachable bad']);
});
test('each_step_is_shown_as_it_is_known', async () => {
  const seen = [];
  await tryOut(stand(), ({ reach, socket }) => seen.push(reach + ' ' + socket));
  assert.deepEqual([seen[0], seen[1], seen[seen.length - 1]], ['wait trying', 'near trying', 'near open']);
});
