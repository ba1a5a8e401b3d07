import test from 'node:test';
import assert from 'node:assert/strict';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { Lasts, READING, scene } from '../../../../webroot/js/parts/wall-state.js';

function board({ step = 'contribute', scene: asked = 'step', sections = [], said = [], revealed = false, more = [] }) {
  const made = new Board();
  const changes = [{ e: 'workshop', seq: 1, open: step !== 'closed', step, scene: asked }, ...SECTIONS.map((id) => ({ e: 'section', id, seq: 1, open: sections.includes(id), revealed }))];
  made.welcome({ origin: 'o', from: 0, seq: 1, changes: [...changes, ...said.map((id, at) => ({ e: 'contribution', id, section: 'fields', at })), ...more] });
  return made;
}

test('before_anything_is_said_the_wall_welcomes', () => {
  assert.equal(scene(board({ step: 'closed' })).kind, 'welcome');
  assert.equal(scene(board({ step: 'welcome' })).kind, 'welcome');
});
test('a_section_open_alone_takes_the_stage', () => assert.equal(scene(board({ sections: ['fields'] })).section.id, 'fields'));
test('several_sections_show_as_five', () => assert.equal(scene(board({ sections: ['fields', 'stakes'] })).kind, 'five'));
test('a_pause_between_sections_shows_as_five', () => assert.equal(scene(board({ said: ['a'] })).kind, 'five'));
test('after_closing_the_restitution_is_read', () => assert.equal(scene(board({ step: 'closed', said: ['a'] })).kind, 'reading'));

test('while_grouping_the_groups_show', () => assert.equal(scene(board({ step: 'group' })).kind, 'groups'));
test('until_something_is_revealed_the_wall_shows_how_many_voted_then_the_ranking', () => {
  assert.deepEqual([false, true].map((revealed) => scene(board({ step: 'prioritise', revealed })).kind), ['votes', 'ranking']);
});
test('in_read_back_the_text_is_read_and_a_signed_one_says_so_at_once_and_after', () => {
  assert.equal(scene(board({ step: 'read-back' })).kind, 'reading');
  const more = [{ e: 'signatures', standing: true, versions: [{ version: 2 }] }];
  for (const step of ['read-back', 'closed']) assert.equal(scene(board({ step, said: ['a'], more })).signature.version, 2);
  assert.equal(scene(board({ step: 'read-back', more: [{ ...more[0], standing: false }] })).kind, 'reading');
});
test('the_facilitator_may_put_another_scene_in_the_steps_place', () => {
  assert.deepEqual(['table', 'axes', 'time-lapse'].map((asked) => scene(board({ scene: asked })).kind), ['table', 'axes', 'time-lapse']);
});

test('what_came_last_stays_long_enough_to_be_read', () => {
  let now = 0;
  const lasts = new Lasts(() => now);
  const shown = (said) => lasts.look(board({ said }));
  assert.equal(shown(['a']).found.get('fields').id, 'a');
  now = 1000;
  const early = shown(['a', 'b']);
  assert.deepEqual([early.found.get('fields').id, early.again], ['a', READING - 1000]);
  now = READING;
  assert.equal(shown(['a', 'b', 'c']).found.get('fields').id, 'c');
});

test('what_was_hidden_leaves_the_wall_at_once', () => {
  const lasts = new Lasts(() => 0);
  lasts.look(board({ said: ['a', 'b'] }));
  assert.equal(lasts.look(board({ said: ['a'] })).found.get('fields').id, 'a');
});
