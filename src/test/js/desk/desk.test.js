import test from 'node:test';
import assert from 'node:assert/strict';
import { entry, said, standing } from './stand.js';

const AT_TOP = { section: 'stakes', parent: null, after: null };

test('a_contribution_taken_shows_at_once_and_keeps_its_source', () => {
  const { it, sent, shown } = standing();
  it.take(['k1']);
  assert.deepEqual(shown(), ['avant', 'dit k1.']);
  assert.deepEqual(sent()[0].sources, ['k1']);
});

test('several_taken_together_are_one_point_with_all_their_sources', () => {
  const { it, sent } = standing();
  it.take(['k1', 'k2'], { together: true });
  assert.equal(sent().length, 1);
  assert.deepEqual(sent()[0].text, ['dit k1 ; dit k2']);
  assert.deepEqual(sent()[0].sources, ['k1', 'k2']);
});

test('a_group_is_taken_as_one_line_under_its_title', () => {
  const { it, sent } = standing();
  it.take(['k1', 'k2'], { together: true, text: ['Finance locale'] });
  assert.deepEqual([sent()[0].text, sent()[0].sources], [['Finance locale'], ['k1', 'k2']]);
});

test('several_dropped_at_one_place_keep_their_order', () => {
  const { it, shown } = standing();
  it.take(['k1', 'k2'], { where: AT_TOP });
  assert.deepEqual(shown(), ['dit k1.', 'dit k2.', 'avant']);
});

test('what_was_taken_at_once_is_undone_at_once_last_first', () => {
  const { it, deeds, ack, sent } = standing();
  it.take(['k1', 'k2']);
  const [first, second] = sent().map(({ id }) => id);
  ack(entry(first, { sources: ['k1'], place: 'W' }));
  ack(entry(second, { sources: ['k2'], place: 'X' }));
  deeds.undo();
  assert.deepEqual(sent().map(({ t, deed }) => [t, deed]), [['undo', second], ['undo', first]]);
});

test('what_is_undone_before_the_server_has_told_it_is_gone_at_once', () => {
  const { it, deeds, shown } = standing();
  it.take(['k1']);
  deeds.undo();
  assert.deepEqual(shown(), ['avant']);
});

test('parked_and_set_aside_count_as_placed_at_once_and_can_be_taken_back', () => {
  const { it, sent } = standing();
  assert.deepEqual([it.progress().placed, it.progress().said], [0, 2]);
  it.park(['k1']);
  it.setAside(['k2'], 'redit');
  assert.equal(it.progress().placed, 2);
  assert.deepEqual(it.document().fates.get('k2'), { kind: 'aside', entries: [], reason: 'redit' });
  it.unlay(['k1']);
  assert.equal(it.progress().placed, 1);
  assert.deepEqual(sent()[1], { t: 'set-aside', contributions: ['k2'], reason: 'redit', id: sent()[1].id });
});

test('more_than_two_hundred_are_laid_in_several_commands_and_one_act', () => {
  const { it, sent, deeds } = standing();
  it.park(Array.from({ length: 450 }, (_, at) => 'k' + at));
  assert.deepEqual(sent().map(({ contributions }) => contributions.length), [200, 200, 50]);
  assert.equal(deeds.last.ids.length, 3);
});

test('an_answer_shows_at_once_and_open_objections_come_first', () => {
  const objection = (id, outcome = null) => ({ e: 'objection', id, seq: 3, section: 'stakes', entry: null, text: id, outcome });
  const { it } = standing({ changes: [objection('o1'), objection('o2')] });
  it.answer('o1', 'kept', 'C’est ce qui a été dit');
  assert.deepEqual(it.objections().map(({ id }) => id), ['o2', 'o1']);
  assert.equal(it.progress().objections, 1);
  it.answer('o1', null);
  assert.equal(it.progress().objections, 2);
});

test('a_section_claimed_shows_its_writer_at_once', () => {
  const { it } = standing();
  it.claim('stakes', 'Awa');
  assert.deepEqual([it.writer('stakes'), it.writer('fields')], ['Awa', null]);
});

test('lines_are_numbered_by_their_section_and_down_the_page', () => {
  const { it } = standing({ changes: [entry('a'), entry('b', { place: 'W' }), entry('a1', { parent: 'a' })] });
  assert.deepEqual([...it.document().numbers], [['a', '5.1'], ['a1', '5.2'], ['b', '5.3']]);
});

test('the_document_is_the_same_object_until_something_changes', () => {
  const { it, tell } = standing();
  const before = it.document();
  assert.equal(it.document(), before);
  tell(said('k9'));
  assert.notEqual(it.document(), before);
});
