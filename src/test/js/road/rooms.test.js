import test from 'node:test';
import assert from 'node:assert/strict';
import { gaps, isName, pace, roomsOf, timeLeft, totals } from '../../../../webroot/js/road/rooms.js';

const IDS = ['solutions', 'fields', 'evidence', 'challenges', 'stakes'];
const room = (given = {}) => ({
  number: '1.1', present: 3, contributions: 4, lately: 0, step: 'contribute', endsAt: null, left: null,
  sections: IDS.map((id) => ({ id, contributions: 1, entries: 0 })), restitution: { state: 'draft', version: null }, ...given,
});

test('the_plenary_is_no_room_among_the_others', () => {
  const { rooms, plenary } = roomsOf({ workshops: [room(), room({ number: 'P' }), room({ number: '1.2' })] });
  assert.deepEqual([rooms.map(({ number }) => number), plenary.number], [['1.1', '1.2'], 'P']);
  assert.equal(roomsOf({ workshops: [room()] }).plenary, null);
});
test('the_pace_is_a_minutes_share_of_the_last_five', () => assert.deepEqual([0, 1, 7, 50].map((lately) => pace({ lately })), [0, 0.2, 1.4, 10]));
test('a_gap_is_a_section_in_which_nothing_was_said_or_written', () => {
  const sections = IDS.map((id, at) => ({ id, contributions: at % 2, entries: id === 'stakes' ? 2 : 0 }));
  assert.deepEqual(gaps(room({ sections })), ['solutions', 'evidence']);
});
test('before_anything_begins_nothing_is_missing', () => {
  const sections = IDS.map((id) => ({ id, contributions: 0, entries: 0 }));
  assert.deepEqual(gaps(room({ step: 'welcome', contributions: 0, sections })), []);
  assert.equal(gaps(room({ step: 'group', contributions: 0, sections })).length, 5);
});
test('what_time_is_left_goes_by_the_servers_clock_and_stands_still_where_it_is_paused', () => {
  assert.deepEqual(timeLeft(room({ endsAt: 61000 }), 1000), { state: 'running', seconds: 60 });
  assert.deepEqual(timeLeft(room({ endsAt: 61000 }), 62000), { state: 'over', seconds: 0 });
  assert.deepEqual(timeLeft(room({ left: 240 }), 62000), { state: 'paused', seconds: 240 });
  assert.deepEqual(timeLeft(room(), 0), { state: 'none', seconds: null });
});
test('all_rooms_add_up', () => assert.deepEqual(totals([room(), room({ restitution: { state: 'signed', version: 1 } })]), { present: 6, contributions: 8, signed: 1, rooms: 2 }));
test('a_name_is_typed_as_it_is_or_nothing_is_deleted', () => {
  assert.ok(isName(' RMB e\u0301te\u0301 2027 ', 'RMB été 2027'));
  assert.ok(!isName('rmb été 2027', 'RMB été 2027') && !isName('', 'RMB'));
});
