import test from 'node:test';
import assert from 'node:assert/strict';
import { asWhere } from '../../../../webroot/js/desk/dragging.js';
import { outline } from '../../../../webroot/js/desk/outline.js';

const entry = (id, place, more = {}) => ({ id, place, section: 'stakes', parent: null, form: 'bullet', text: [id], sources: [], ...more });
const TREES = outline([entry('a', 'B'), entry('b', 'V'), entry('b1', 'V', { parent: 'b' }), entry('p', 'd', { form: 'paragraph' })]);
const at = (id, side, moving = null) => asWhere(TREES, { section: 'stakes', entry: id, side }, moving);

test('before_a_point_is_after_the_one_above_it', () => {
  assert.deepEqual(at('b', 'before'), { section: 'stakes', parent: null, after: 'a' });
  assert.deepEqual(at('a', 'before'), { section: 'stakes', parent: null, after: null });
});
test('a_point_is_never_placed_after_itself', () => assert.deepEqual(at('b', 'before', 'a'), { section: 'stakes', parent: null, after: null }));
test('into_a_bullet_is_last_under_it', () => assert.deepEqual(at('b', 'into'), { section: 'stakes', parent: 'b', after: 'b1' }));
test('nothing_goes_into_a_paragraph', () => assert.equal(at('p', 'into'), null));
test('a_point_does_not_go_into_itself_or_below', () => assert.deepEqual([at('b', 'into', 'b'), at('b1', 'after', 'b')], [null, null]));
test('the_rest_of_a_section_is_its_end', () => {
  assert.deepEqual(asWhere(TREES, { section: 'stakes', entry: null, side: 'end' }, 'p'), { section: 'stakes', parent: null, after: 'b' });
  assert.deepEqual(asWhere(TREES, { section: 'fields', entry: null, side: 'end' }, 'a'), { section: 'fields', parent: null, after: null });
});
