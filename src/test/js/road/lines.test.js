import test from 'node:test';
import assert from 'node:assert/strict';
import { Board } from '../../../../webroot/js/road/board.js';
import { fieldsTable } from '../../../../webroot/js/road/fields.js';
import { lineNumbers } from '../../../../webroot/js/road/lines.js';

const board = (...changes) => { const it = new Board(); it.welcome({ origin: 'o', from: 0, seq: 3, changes }); return it; };
const entry = (id, section, place, parent = null) => ({ e: 'entry', id, seq: 1, section, parent, place, form: 'bullet', text: [id], sources: [] });
const said = (id, section, more = {}) => ({ e: 'contribution', id, seq: 1, at: Number(id.slice(1)), section, text: id, ...more });

test('a_line_is_numbered_by_its_section_and_its_place_down_the_page', () => {
  const numbers = lineNumbers(board(entry('b', 'fields', 'X'), entry('a', 'fields', 'B'), entry('a1', 'fields', 'V', 'a'), entry('z', 'stakes', 'V')));
  assert.deepEqual([...numbers].map((pair) => pair.join(' ')), ['a 2.1', 'a1 2.2', 'b 2.3', 'z 5.1']);
});

test('each_field_has_its_challenges_and_which_has_none_is_seen', () => {
  const { rows, loose, bare } = fieldsTable(board(said('f1', 'fields'), said('f2', 'fields'), said('f3', 'fields', { into: 'f1' }), said('f4', 'fields', { hidden: true }),
    said('c1', 'challenges', { field: 'f1' }), said('c2', 'challenges', { field: 'f3' }), said('c3', 'challenges'), said('c4', 'challenges', { field: 'f2', hidden: true })));
  assert.deepEqual(rows.map(({ field, challenges }) => [field.id, challenges.map(({ id }) => id)]), [['f1', ['c1', 'c2']], ['f2', []]]);
  assert.deepEqual([loose.map(({ id }) => id), bare], [['c3'], 1]);
});

test('fields that were grouped are one row, under the title of their group, with the challenges of all of them', () => {
  const cluster = { e: 'cluster', id: 'g', seq: 1, section: 'fields', title: 'La finance' };
  const { rows, loose, bare } = fieldsTable(board(cluster, said('f1', 'fields'), said('f2', 'fields', { cluster: 'g' }), said('f3', 'fields', { cluster: 'g' }), said('f4', 'fields', { into: 'f3' }), said('f5', 'fields', { cluster: 'unknown' }),
    said('c1', 'challenges', { field: 'f3' }), said('c2', 'challenges', { field: 'f2' }), said('c3', 'challenges', { field: 'f4' }), said('c4', 'challenges', { field: 'withdrawn' })));
  assert.deepEqual(rows.map(({ field, fields, challenges }) => [field.text, fields.length, challenges.map(({ id }) => id).join(' ')]), [['f1', 1, ''], ['La finance', 2, 'c1 c2 c3'], ['f5', 1, '']]);
  assert.deepEqual([loose.map(({ id }) => id), bare], [['c4'], 2]);
});

test('a field says which entries use it, or one that repeats it', () => {
  const { rows } = fieldsTable(board(said('f1', 'fields'), said('f2', 'fields', { into: 'f1' }), said('f3', 'fields'),
    { ...entry('a', 'fields', 'B'), sources: ['f2', 'f1'] }, { ...entry('b', 'stakes', 'B'), sources: ['f1'] }));
  assert.deepEqual(rows.map(({ field, entries }) => field.id + ': ' + entries.join(' ')), ['f1: a b', 'f3: ']);
});
