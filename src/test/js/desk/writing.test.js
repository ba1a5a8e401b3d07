import test from 'node:test';
import assert from 'node:assert/strict';
import { Storage } from '../road/stands.js';
import { entry, standing } from './stand.js';

const texts = (sent) => sent().map(({ base, text }) => [base, text.join('')]);

test('what_is_typed_is_saved_after_a_pause_and_the_draft_stays_open', () => {
  const { writing, it, pause, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'avant et après');
  assert.deepEqual(sent(), []);
  pause();
  assert.deepEqual(texts(sent), [[3, 'avant et après']]);
  assert.equal(it.drafts.get('a').ready, false);
});

test('typing_on_after_a_save_builds_on_what_was_saved', () => {
  const { writing, pause, ack, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'un');
  pause();
  ack(entry('a', { text: ['un'] }));
  writing.typed('a', 'deux');
  pause();
  assert.deepEqual(texts(sent), [[4, 'deux']]);
});

test('what_is_typed_while_a_save_is_on_its_way_goes_after_it', () => {
  const { writing, pause, ack, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'un');
  pause();
  writing.typed('a', 'deux');
  pause();
  assert.equal(sent().length, 1);
  ack(entry('a', { text: ['un'] }));
  pause();
  assert.deepEqual(texts(sent), [[4, 'deux']]);
});

test('all_saves_of_one_edit_are_one_act', () => {
  const { writing, deeds, pause, ack, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'un');
  pause();
  ack(entry('a', { text: ['un'] }));
  writing.typed('a', 'deux');
  writing.save('a');
  assert.equal(deeds.done.length, 1);
  assert.deepEqual(deeds.last.ids, ['id0', sent()[0].id]);
});

test('somebody_elses_text_stops_the_saving_and_both_are_there', () => {
  const { writing, it, tell, pause, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'le mien');
  tell(entry('a', { text: ['le leur'] }));
  writing.settle();
  pause();
  assert.deepEqual([it.drafts.get('a').line, it.drafts.get('a').code, sent()], ['le mien', 'changed-meanwhile', []]);
  writing.save('a');
  assert.deepEqual(texts(sent), [[4, 'le mien']]);
});

test('a_line_moved_or_given_sources_meanwhile_is_no_conflict_and_keeps_them', () => {
  const { writing, tell, pause, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'le mien');
  tell(entry('a', { place: 'Z', sources: ['k1'] }));
  writing.settle();
  pause();
  assert.deepEqual([sent()[0].base, sent()[0].sources], [4, ['k1']]);
});

test('a_refused_save_keeps_what_was_typed_since', () => {
  const { writing, it, deeds, nack, pause } = standing();
  writing.begin('a');
  writing.typed('a', 'un');
  pause();
  writing.typed('a', 'un et deux');
  nack('changed-meanwhile');
  assert.deepEqual([it.drafts.get('a').line, it.drafts.get('a').code, deeds.shown], ['un et deux', 'changed-meanwhile', null]);
});

test('a_text_too_long_is_refused_with_its_reason_and_goes_when_it_is_shorter', () => {
  const { writing, it, deeds, nack, pause, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'trop long');
  pause();
  nack('too-long');
  assert.deepEqual([it.drafts.get('a').code, deeds.shown.code], ['too-long', 'too-long']);
  writing.typed('a', 'court');
  pause();
  assert.deepEqual(texts(sent), [[3, 'court']]);
});

test('a_rewrite_waits_while_another_command_about_the_entry_is_on_its_way', () => {
  const { writing, ack, sent } = standing();
  writing.rewrite('a', { text: ['un'] }, 'x');
  writing.rewrite('a', { text: ['deux'] }, 'x');
  writing.rewrite('a', { form: 'paragraph' }, 'x');
  assert.equal(sent().length, 1);
  ack(entry('a', { text: ['un'] }));
  assert.deepEqual(sent().map(({ base, text, form }) => [base, text.join(), form]), [[4, 'deux', 'paragraph']]);
});

test('giving_up_brings_back_the_line_as_it_was_before_editing', () => {
  const { writing, it, pause, ack, sent } = standing();
  writing.begin('a');
  writing.typed('a', 'un');
  pause();
  ack(entry('a', { text: ['un'] }));
  writing.cancel('a');
  assert.deepEqual([texts(sent), it.drafts.get('a')], [[[4, 'avant']], null]);
});

test('a_line_emptied_is_left_as_it_was', () => {
  const { writing, it, sent } = standing();
  writing.begin('a');
  writing.typed('a', '  ');
  writing.save('a');
  assert.deepEqual([sent(), it.drafts.get('a')], [[], null]);
});

test('a_point_dropped_by_another_leaves_its_draft_as_a_new_one', () => {
  const { writing, it, tell } = standing();
  writing.begin('a');
  tell({ e: 'gone', id: 'a', of: 'entry', why: 'dropped' });
  writing.settle();
  assert.deepEqual([it.drafts.get('a'), it.drafts.get('new:stakes').line], [null, 'avant']);
});

test('before_the_board_has_come_no_draft_is_taken_for_an_orphan', () => {
  const { writing, it, board } = standing({ state: 'connecting' });
  writing.begin('a');
  board.clear();
  writing.settle();
  assert.equal(it.drafts.get('a').line, 'avant');
});

test('a_draft_outlives_a_reload', () => {
  const storage = new Storage();
  const { writing } = standing({ storage });
  writing.begin('a');
  writing.typed('a', 'à moitié');
  assert.equal(standing({ storage }).it.drafts.get('a').line, 'à moitié');
});

test('after_a_reload_what_this_desk_saved_itself_is_no_conflict', () => {
  const storage = new Storage();
  const first = standing({ storage });
  first.writing.begin('a');
  first.writing.typed('a', 'un');
  first.pause();
  const second = standing({ storage, changes: [entry('a')] });
  second.ack(entry('a', { text: ['un'] }));
  assert.deepEqual([second.it.drafts.get('a').code, second.it.drafts.get('a').base], [null, 4]);
});

test('a_draft_saved_unchanged_sends_nothing', () => {
  const { writing, it, sent } = standing();
  writing.begin('a');
  writing.save('a');
  assert.deepEqual([sent(), it.drafts.get('a')], [[], null]);
});

test('words_joined_to_a_line_being_written_stand_in_its_draft_with_their_source', () => {
  const { it, writing, sent } = standing();
  writing.begin('a');
  it.addTo('a', ['k1']);
  assert.equal(it.drafts.get('a').line, 'avant ; dit k1.');
  assert.deepEqual(sent()[0].sources, ['k1']);
});

test('a_new_point_refused_keeps_its_words', () => {
  const { it, nack, deeds } = standing();
  it.writeNew('trop **long**', { section: 'stakes', parent: null, after: null });
  nack('too-long');
  assert.deepEqual([it.drafts.get('new:stakes').line, deeds.shown.code], ['trop **long**', 'too-long']);
});
