import test from 'node:test';
import assert from 'node:assert/strict';
import { coverage, isName, pace, roomsOf, totals } from '../../../../webroot/js/road/rooms.js';

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
const states = (given) => coverage(room(given)).map(({ state }) => state);

test('a_section_is_missing_where_nothing_was_said_or_written', () => {
  const sections = IDS.map((id, at) => ({ id, contributions: at % 2, entries: id === 'stakes' ? 2 : 0 }));
  assert.deepEqual(states({ sections }), ['missing', 'some', 'missing', 'some', 'some']);
});
test('before_anything_begins_nothing_is_missing', () => {
  const sections = IDS.map((id) => ({ id, contributions: 0, entries: 0 }));
  assert.deepEqual(['welcome', 'closed', 'group'].map((step) => states({ step, sections })[0]), ['not-yet', 'not-yet', 'missing']);
});
test('all_rooms_add_up', () => assert.deepEqual(totals([room(), room({ restitution: { state: 'signed', version: 1 } })]), { present: 6, contributions: 8, signed: 1, rooms: 2 }));
test('a_name_is_typed_as_it_is_or_nothing_is_deleted', () => {
  assert.ok(isName(' RMB e\u0301te\u0301 2027 ', 'RMB été 2027'));
  assert.ok(!isName('rmb été 2027', 'RMB été 2027') && !isName('', 'RMB'));
});
