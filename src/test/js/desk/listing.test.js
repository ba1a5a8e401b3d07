import test from 'node:test';
import assert from 'node:assert/strict';
import { idsIn, listing, unplaced } from '../../../../webroot/js/desk/listing.js';
import { said, SECTIONS, standing } from './stand.js';

const STATE = { section: 'stakes', filter: 'open', sort: 'said', folded: new Set(), chosen: new Set(), held: null };
const CHANGES = [
  { e: 'cluster', id: 'g', seq: 2, section: 'stakes', title: 'Ensemble' },
  said('k1'), said('k2', { cluster: 'g' }), said('k3', { cluster: 'g', placement: 'parked' }), said('k4'), said('k5', { into: 'k4' }), said('k6', { hidden: true }), said('k7', { section: 'fields' }),
  { e: 'support', id: 'k4', seq: 3, count: 3 }, { e: 'tally', id: 'k1', seq: 3, section: 'stakes', dots: 2 },
];
const shown = (state, changes = CHANGES) => {
  const { it, board } = standing({ changes });
  board.seesAll = true;
  return listing(board, it.document(), { ...STATE, ...state }).map(({ id }) => id).join(' ');
};

test('groups_come_first_with_their_members_that_pass', () => assert.equal(shown({}), 'g k2 k1 k4'));
test('a_folded_group_hides_its_members', () => assert.equal(shown({ folded: new Set(['g']) }), 'g k1 k4'));
test('a_filter_shows_what_has_that_fate', () => assert.equal(shown({ filter: 'parked' }), 'g k3'));
test('what_is_chosen_stays_in_view_whatever_the_filter', () => assert.equal(shown({ filter: 'aside', chosen: new Set(['k1']) }), 'k1'));
test('all_shows_all_but_duplicates_and_what_is_hidden', () => assert.equal(shown({ filter: 'all' }), 'g k2 k3 k1 k4'));
test('sorted_by_support', () => assert.equal(shown({ sort: 'supported' }), 'g k2 k4 k1'));
test('sorted_by_the_newest', () => assert.equal(shown({ sort: 'newest' }), 'g k2 k4 k1'));
test('sorted_by_dots', () => assert.equal(shown({ sort: 'dots' }), 'g k2 k1 k4'));
test('what_is_held_keeps_its_place_and_what_is_new_comes_after_it', () => {
  assert.equal(shown({ sort: 'newest', held: new Map([['k1', 0], ['k4', 1]]) }, [...CHANGES, said('k9')]), 'g k2 k1 k4 k9');
});

test('choosing_all_means_the_members_of_folded_groups_too', () => {
  const { it, board } = standing({ changes: CHANGES });
  assert.deepEqual(idsIn(listing(board, it.document(), { ...STATE, folded: new Set(['g']) })), ['k2', 'k1', 'k4']);
});

test('the_inbox_goes_through_the_sections_in_their_order', () => {
  const { it, board } = standing({ changes: CHANGES });
  assert.deepEqual(unplaced(board, it.document(), SECTIONS).map(({ id }) => id), ['k7', 'k2', 'k1', 'k4']);
});

test('a_contribution_brings_what_repeats_it_and_the_dots_of_both', () => {
  const { it, board, tell } = standing({ changes: CHANGES });
  board.seesAll = true;
  tell({ e: 'tally', id: 'k5', section: 'stakes', dots: 4 });
  const { relations } = it.document();
  assert.deepEqual([relations.repeats.get('k4').map(({ id }) => id), relations.dots.get('k4')], [['k5'], 4]);
});
