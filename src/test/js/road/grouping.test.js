import test from 'node:test';
import assert from 'node:assert/strict';
import { Board, SECTIONS } from '../../../../webroot/js/road/board.js';
import { chosenAfter, loose, standing } from '../../../../webroot/js/road/grouping.js';
import { mergeable } from '../../../../webroot/js/road/merging.js';
import { lineFrom, progress, sectionFrom } from '../../../../webroot/js/road/offering.js';

const said = (id, section, more = {}) => ({ e: 'contribution', id, section, text: id, at: 1, ...more });
const line = (id, section, place, parent = null) => ({ e: 'entry', id, section, parent, place, text: [id], sources: [] });
function board(changes) {
  const made = new Board();
  made.welcome({ origin: 'o', from: 0, seq: 1, changes: [...SECTIONS.map((id) => ({ e: 'section', id, open: true })), ...changes] });
  return made;
}
const ids = (list) => list.map(({ id }) => id).join(' ');

test('loose_is_what_is_in_no_cluster_repeats_nothing_and_is_seen', () => {
  const made = board([{ e: 'cluster', id: 'k', section: 'stakes' }, said('a', 'stakes'), said('b', 'stakes', { cluster: 'k' }), said('c', 'stakes', { into: 'a' }), said('d', 'stakes', { hidden: true }), said('e', 'stakes', { cluster: 'gone' })]);
  assert.equal(ids(loose(made, 'stakes')), 'a e');
});
test('a_proposal_stands_while_two_of_it_are_loose_and_it_was_not_put_aside', () => {
  const proposals = [{ title: 'T', members: ['a', 'b', 'c'] }, { title: 'U', members: ['c', 'd'] }];
  const all = ['a', 'b', 'c', 'd'].map((id) => said(id, 'stakes'));
  const left = (more) => standing(board([...all, ...more]), 'stakes', proposals).map(({ title, members }) => title + members.join(''));
  assert.deepEqual(left([]), ['Tabc', 'Ucd']);
  assert.deepEqual(left([{ e: 'cluster', id: 'k', section: 'stakes' }, said('c', 'stakes', { cluster: 'k' })]), ['Tab']);
  assert.deepEqual(left([{ e: 'dismissed', proposals: [['d', 'c']] }]), ['Tabc']);
});
test('a_click_chooses_or_lets_go_and_shift_chooses_all_between', () => {
  const listed = ['a', 'b', 'c', 'd'];
  assert.deepEqual([...chosenAfter(new Set(['a']), listed, 'a')], []);
  assert.deepEqual([...chosenAfter(new Set(['d']), listed, 'b', { shift: true, last: 'd' })].sort(), ['b', 'c', 'd']);
  assert.deepEqual([...chosenAfter(new Set(), listed, 'c', { shift: true, last: 'gone' })], ['c']);
});
test('what_a_contribution_may_be_merged_into_comes_likest_first_and_is_found_by_the_beginnings_of_words', () => {
  const made = board([said('x', 'stakes', { text: 'Des coopératives locales' }), said('y', 'stakes', { text: 'La monnaie' }), said('z', 'stakes', { text: 'Une coopérative au niveau local' }), said('f', 'fields', { text: 'coopérative' })]);
  assert.equal(ids(mergeable(made, made.contribution('x'))), 'z y');
  assert.equal(ids(mergeable(made, made.contribution('x'), 'MONN')), 'y');
});

const written = [line('a', 'fields', 'B'), line('a1', 'fields', 'B', 'a'), line('b', 'fields', 'C'), line('z', 'stakes', 'B')];
test('lines_are_offered_in_reading_order_to_the_end', () => {
  const next = (entry) => (lineFrom(board([...written, { e: 'offer', section: entry && 'fields', entry }]), 1) || { id: null }).id;
  assert.deepEqual([null, 'a', 'a1', 'b', 'z'].map(next), ['a', 'a1', 'b', 'z', null]);
});
test('from_a_section_the_next_line_is_its_first_and_sections_without_lines_are_passed_over', () => {
  const made = board([...written, { e: 'offer', section: 'stakes', entry: null }]);
  assert.equal(lineFrom(made, 1).id, 'z');
  assert.deepEqual([sectionFrom(made, 1), sectionFrom(made, -1), sectionFrom(board(written), 1)], [null, 'fields', 'fields']);
});
test('progress_counts_lines_somebody_recognises_and_objections_without_an_answer', () => {
  const made = board([...written, { e: 'recognition', id: 'a', count: 2 }, { e: 'recognition', id: 'b', count: 0 }, { e: 'objection', id: 'o', seq: 1, section: 'fields' }, { e: 'objection', id: 'p', seq: 2, section: 'fields', outcome: { kind: 'kept' } }]);
  assert.deepEqual(progress(made), { lines: 4, recognised: 1, open: 1, answered: 1 });
});
