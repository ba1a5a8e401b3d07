import test from 'node:test';
import assert from 'node:assert/strict';
import { isLead, moved, outline, rows, uses } from '../../../../webroot/js/desk/outline.js';
import { foreseen, foreseenQuote } from '../../../../webroot/js/desk/pending.js';

const entry = (id, place, more = {}) => ({ id, place, seq: 1, section: 'stakes', parent: null, form: 'bullet', text: [id], sources: [], ...more });
const STAKES = [entry('c', 'd'), entry('a', 'B'), entry('b', 'V'), entry('b1', 'V', { parent: 'b' }), entry('b2', 'W', { parent: 'b' })];
const shape = (trees, section = 'stakes') => rows(trees[section]).map(({ point, depth }) => '·'.repeat(depth) + point.entry.id).join(' ');

test('entries_stand_in_the_order_of_their_places_and_under_their_parent', () => {
  assert.equal(shape(outline(STAKES)), 'a b ·b1 ·b2 c');
});

test('equal_places_are_ordered_by_id', () => assert.equal(shape(outline([entry('z', 'V'), entry('y', 'V')])), 'y z'));

test('an_entry_whose_parent_is_not_there_stands_in_its_section', () => {
  assert.equal(shape(outline([entry('x', 'V', { parent: 'nobody' })])), 'x');
});

test('moving_by_a_step_keeps_to_the_siblings', () => {
  const trees = outline(STAKES);
  assert.deepEqual(moved(trees, 'b', 'up'), { section: 'stakes', parent: null, after: null });
  assert.deepEqual(moved(trees, 'b', 'down'), { section: 'stakes', parent: null, after: 'c' });
  assert.deepEqual(moved(trees, 'c', 'up'), { section: 'stakes', parent: null, after: 'a' });
  assert.equal(moved(trees, 'a', 'up'), null);
  assert.equal(moved(trees, 'b2', 'down'), null);
});

test('moving_in_goes_last_under_the_bullet_before_and_out_comes_after_the_parent', () => {
  const trees = outline(STAKES);
  assert.deepEqual(moved(trees, 'c', 'in'), { section: 'stakes', parent: 'b', after: 'b2' });
  assert.deepEqual(moved(trees, 'b1', 'out'), { section: 'stakes', parent: null, after: 'b' });
  assert.equal(moved(trees, 'a', 'in'), null);
  assert.equal(moved(trees, 'a', 'out'), null);
});

test('nothing_goes_under_a_paragraph_nor_deeper_than_four_levels', () => {
  assert.equal(moved(outline([entry('p', 'A', { form: 'paragraph' }), entry('q', 'B')]), 'q', 'in'), null);
  const deep = ['1', '2', '3', '4', '5'].map((id, i) => entry(id, 'A', { parent: i ? String(i) : null }));
  assert.equal(moved(outline([...deep, entry('6', 'B', { parent: '4' })]), '6', 'in'), null);
  assert.ok(moved(outline([...deep, entry('6', 'B', { parent: '3' })]), '6', 'in'));
});

test('a_paragraph_right_before_a_bullet_is_a_lead', () => {
  const { stakes } = outline([entry('p', 'A', { form: 'paragraph' }), entry('q', 'B'), entry('r', 'C', { form: 'paragraph' })]);
  assert.deepEqual([0, 1, 2].map((at) => isLead(stakes, at)), [true, false, false]);
});

test('a_contribution_is_used_by_every_entry_that_names_it', () => {
  const used = uses(outline([entry('a', 'A', { sources: ['k', 'l'] }), entry('b', 'B', { sources: ['k'] })]));
  assert.deepEqual(used.get('k'), ['a', 'b']);
  assert.equal(used.has('m'), false);
});

test('what_was_asked_for_shows_before_it_is_told', () => {
  const put = { t: 'put', id: 'n', section: 'stakes', parent: null, after: 'a', form: 'bullet', text: ['n'], sources: [] };
  assert.equal(shape(foreseen(STAKES, [put])), 'a n b ·b1 ·b2 c');
  assert.equal(shape(foreseen(STAKES, [put, { t: 'move', entry: 'n', section: 'stakes', parent: 'b', after: 'b1' }])), 'a b ·b1 ·n ·b2 c');
  assert.equal(shape(foreseen(STAKES, [{ t: 'drop', entry: 'b' }])), 'a c');
  const trees = foreseen(STAKES, [{ t: 'move', entry: 'b', section: 'fields', parent: null, after: null }]);
  assert.equal(shape(trees, 'fields'), 'b ·b1 ·b2');
});

test('a_put_told_back_before_its_ack_stands_once', () => {
  assert.equal(shape(foreseen(STAKES, [{ t: 'put', id: 'a', section: 'stakes', after: null, form: 'bullet', text: ['a'] }])), 'a b ·b1 ·b2 c');
});

test('a_move_under_itself_changes_nothing', () => {
  assert.equal(shape(foreseen(STAKES, [{ t: 'move', entry: 'b', section: 'stakes', parent: 'b1', after: null }])), 'a b ·b1 ·b2 c');
});

test('the_last_quotation_asked_for_wins', () => {
  assert.equal(foreseenQuote('avant', []), 'avant');
  assert.equal(foreseenQuote('avant', [{ t: 'quote', text: 'un' }, { t: 'quote', text: null }]), null);
});
