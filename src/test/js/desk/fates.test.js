import test from 'node:test';
import assert from 'node:assert/strict';
import { fates, placing } from '../../../../webroot/js/desk/fates.js';
import { said } from './stand.js';

const all = (...list) => new Map(list.map((one) => [one.id, one]));

test('a_line_that_names_a_contribution_comes_before_where_it_was_laid', () => {
  const found = fates(all(said('k1', { placement: 'parked' }), said('k2', { placement: 'aside', reason: 'redit' }), said('k3')), new Map([['k1', ['a']]]));
  assert.deepEqual([...found.values()].map(({ kind, reason }) => [kind, reason]), [['used', null], ['aside', 'redit'], ['open', null]]);
});

test('what_repeats_another_shares_its_fate_unless_a_line_names_it', () => {
  const list = all(said('k1'), said('k2', { into: 'k1', placement: 'parked' }), said('k3', { into: 'k1' }));
  const found = fates(list, new Map([['k1', ['a']], ['k3', ['b']]]));
  assert.deepEqual([found.get('k2').entries, found.get('k3').entries], [['a'], ['b']]);
});

test('duplicates_are_placed_with_what_they_repeat_and_unseen_ones_are_not_asked_for', () => {
  const list = all(said('k1'), said('k2', { into: 'k1' }), said('k3', { hidden: true }), said('k4', { awaiting: true }), said('k5', { section: 'fields' }));
  const before = placing(list, fates(list, new Map()));
  assert.deepEqual(before, { placed: 0, said: 3, left: { stakes: 1, fields: 1 } });
  const after = placing(list, fates(list, new Map([['k1', ['a']]])));
  assert.deepEqual([after.placed, after.said], [2, 3]);
});
